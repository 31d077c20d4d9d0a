;; Which of 16 bytes may stand in base64, hex, percent encoding and escape sequences, a bit each.
(func $ofRun (param $bytes v128) (result i32)
  (i8x16.bitmask
    (v128.or
      (v128.or
        ;; Letters; digits and `/`.
        (i8x16.lt_u
          (i8x16.sub (v128.or (local.get $bytes) (i8x16.splat (i32.const 0x20))) (i8x16.splat (i32.const 0x61)))
          (i8x16.splat (i32.const 26)))
        (i8x16.lt_u
          (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 0x2f)))
          (i8x16.splat (i32.const 11))))
      (v128.or
        (v128.or
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x2b)))
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x2d))))
        (v128.or
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x5f)))
          (v128.or
            (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x25)))
            (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x5c)))))))))

;; What the character at $at stands for in hex, or 256.
(func $hexDigit (param $at i32) (result i32)
  (local $byte i32)
  (local.set $byte (i32.load8_u (local.get $at)))
  (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x30)) (i32.const 10))
    (then (return (i32.sub (local.get $byte) (i32.const 0x30)))))
  (local.set $byte (i32.sub (i32.or (local.get $byte) (i32.const 0x20)) (i32.const 0x61)))
  (select
    (i32.add (local.get $byte) (i32.const 10))
    (i32.const 256)
    (i32.lt_u (local.get $byte) (i32.const 6))))

;; What it stands for in base64, either alphabet, or 256.
(func $base64Digit (param $at i32) (result i32)
  (local $byte i32)
  (local.set $byte (i32.load8_u (local.get $at)))
  (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x41)) (i32.const 26))
    (then (return (i32.sub (local.get $byte) (i32.const 0x41)))))
  (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x61)) (i32.const 26))
    (then (return (i32.sub (local.get $byte) (i32.const 0x47)))))
  (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x30)) (i32.const 10))
    (then (return (i32.add (local.get $byte) (i32.const 4)))))
  (if (i32.or
      (i32.eq (local.get $byte) (i32.const 0x2b))
      (i32.eq (local.get $byte) (i32.const 0x2d)))
    (then (return (i32.const 62))))
  (select
    (i32.const 63)
    (i32.const 256)
    (i32.or
      (i32.eq (local.get $byte) (i32.const 0x2f))
      (i32.eq (local.get $byte) (i32.const 0x5f)))))

;; The byte with the number $index of what the characters from $at on encode: in hex, or else in base64. More than 255
;; where one of them is of no such text.
(func $decoded (param $at i32) (param $index i32) (param $hex i32) (result i32)
  (local $part i32) (local $first i32) (local $second i32)
  (if (local.get $hex)
    (then
      (local.set $at (i32.add (local.get $at) (i32.shl (local.get $index) (i32.const 1))))
      (return (i32.or
        (i32.shl (call $hexDigit (local.get $at)) (i32.const 4))
        (call $hexDigit (i32.add (local.get $at) (i32.const 1)))))))
  ;; Three bytes are four characters, of six bits each.
  (local.set $part (i32.rem_u (local.get $index) (i32.const 3)))
  (local.set $at (i32.add
    (i32.add (local.get $at) (i32.shl (i32.div_u (local.get $index) (i32.const 3)) (i32.const 2)))
    (local.get $part)))
  (local.set $part (i32.shl (i32.add (local.get $part) (i32.const 1)) (i32.const 1)))
  (local.set $first (call $base64Digit (local.get $at)))
  (local.set $second (call $base64Digit (i32.add (local.get $at) (i32.const 1))))
  (if (i32.gt_u (i32.or (local.get $first) (local.get $second)) (i32.const 255))
    (then (return (i32.const 256))))
  (i32.or
    (i32.and (i32.shl (local.get $first) (local.get $part)) (i32.const 255))
    (i32.shr_u (local.get $second) (i32.sub (i32.const 6) (local.get $part)))))

;; Whether the first 24 characters that the run at $at … $to - 1 encodes are those of a text: of a byte each, or two.
(func $isEncodedText (param $at i32) (param $to i32) (param $hex i32) (result i32)
  (local $count i32) (local $step i32) (local $index i32) (local $byte i32)
  ;; Of 64 characters at most.
  (local.set $count (i32.sub (local.get $to) (local.get $at)))
  (if (i32.gt_u (local.get $count) (i32.const 64)) (then (local.set $count (i32.const 64))))
  (local.set $count (select
    (i32.shr_u (local.get $count) (i32.const 1))
    (i32.shr_u (i32.mul (local.get $count) (i32.const 3)) (i32.const 2))
    (local.get $hex)))
  (local.set $step (select
    (i32.const 1)
    (i32.const 2)
    (i32.or
      (call $decoded (local.get $at) (i32.const 1) (local.get $hex))
      (call $decoded (local.get $at) (i32.const 3) (local.get $hex)))))
  (local.set $byte (i32.mul (i32.const 24) (local.get $step)))
  (if (i32.gt_u (local.get $count) (local.get $byte)) (then (local.set $count (local.get $byte))))
  (loop $byByte
    (if (i32.ge_u (local.get $index) (local.get $count)) (then (return (i32.const 1))))
    (local.set $byte (call $decoded (local.get $at) (local.get $index) (local.get $hex)))
    (local.set $index (i32.add (local.get $index) (local.get $step)))
    (br_if $byByte (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x20)) (i32.const 0x5f)))
    (br_if $byByte (i32.lt_u (i32.sub (local.get $byte) (i32.const 9)) (i32.const 2)))
    (br_if $byByte (i32.eq (local.get $byte) (i32.const 13))))
  (i32.const 0))

;; Whether there are two escape sequences at $at … $to - 1: `%41`, `\x41`, `\u0041`. They may go on behind $to.
(func $hasEscapes (param $at i32) (param $to i32) (result i32)
  (local $count i32) (local $bits i32) (local $place i32) (local $bytes v128)
  (loop $byVector
    (if (i32.ge_u (local.get $at) (local.get $to)) (then (return (i32.const 0))))
    (local.set $bytes (v128.load (local.get $at)))
    (local.set $bits (i8x16.bitmask (v128.or
      (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x25)))
      (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x5c))))))
    (loop $byBit
      (if (local.get $bits)
        (then
          (local.set $place (i32.add (local.get $at) (i32.ctz (local.get $bits))))
          (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
          (if (i32.eq (i32.load8_u (local.get $place)) (i32.const 0x5c))
            (then
              (if (i32.eq (i32.load8_u offset=1 (local.get $place)) (i32.const 0x78))
                (then (local.set $place (i32.add (local.get $place) (i32.const 1))))
                (else
                  (br_if $byBit (i32.or
                    (i32.ne (i32.load8_u offset=1 (local.get $place)) (i32.const 0x75))
                    (i32.ne (i32.load16_u offset=2 (local.get $place)) (i32.const 0x3030))))
                  (local.set $place (i32.add (local.get $place) (i32.const 3)))))))
          (br_if $byBit (i32.gt_u
            (i32.or
              (call $hexDigit (i32.add (local.get $place) (i32.const 1)))
              (call $hexDigit (i32.add (local.get $place) (i32.const 2))))
            (i32.const 255)))
          (local.set $count (i32.add (local.get $count) (i32.const 1)))
          (if (i32.ge_u (local.get $count) (i32.const 2)) (then (return (i32.const 1))))
          (br $byBit))))
    (local.set $at (i32.add (local.get $at) (i32.const 16)))
    (br $byVector))
  (i32.const 0))

;; Looks at $at … $to - 1 for runs of 32 bytes and more of those of `$ofRun`, in a text that is at $begin … $end - 1.
;; Of each that begins with what encodes a text, or that holds escape sequences, writes to $out where it begins and
;; where it ends. Stops where there is no room for one more before $outEnd. Returns the end of what was written.
(func (export "runs")
  (param $at i32) (param $to i32) (param $begin i32) (param $end i32) (param $out i32) (param $outEnd i32)
  (result i32)
  (local $from i32) (local $behind i32) (local $bits i32) (local $seen i32)
  (local.set $outEnd (i32.sub (local.get $outEnd) (i32.const 8)))
  (block $done
    (loop $byVector
      ;; A run that begins before $to has 16 bytes of its own before $end, or is too short.
      (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
      (br_if $done (i32.gt_u (i32.add (local.get $at) (i32.const 16)) (local.get $end)))
      (if (i32.ne (call $ofRun (v128.load (local.get $at))) (i32.const 0xffff))
        (then
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br $byVector)))
      (br_if $done (i32.gt_u (local.get $out) (local.get $outEnd)))
      (local.set $from (local.get $at))
      (block $begun
        (loop $byByte
          (br_if $begun (i32.le_u (local.get $from) (local.get $begin)))
          (br_if $begun (i32.eqz (i32.and
            (call $ofRun (v128.load8_splat (i32.sub (local.get $from) (i32.const 1))))
            (i32.const 1))))
          (local.set $from (i32.sub (local.get $from) (i32.const 1)))
          (br $byByte)))
      (local.set $behind (i32.add (local.get $at) (i32.const 16)))
      (block $ended
        (loop $byPart
          (br_if $ended (i32.ge_u (local.get $behind) (local.get $end)))
          (local.set $bits (call $ofRun (v128.load (local.get $behind))))
          (if (i32.ne (local.get $bits) (i32.const 0xffff))
            (then
              (local.set $behind (i32.add
                (local.get $behind)
                (i32.ctz (i32.xor (local.get $bits) (i32.const 0xffff)))))
              (br $ended)))
          (local.set $behind (i32.add (local.get $behind) (i32.const 16)))
          (br $byPart)))
      (if (i32.gt_u (local.get $behind) (local.get $end)) (then (local.set $behind (local.get $end))))
      (local.set $at (local.get $behind))
      (br_if $byVector (i32.lt_u (i32.sub (local.get $behind) (local.get $from)) (i32.const 32)))
      ;; Of a longer one, the beginning.
      (local.set $seen (i32.add (local.get $from) (i32.const 0x10000)))
      (if (i32.gt_u (local.get $seen) (local.get $behind)) (then (local.set $seen (local.get $behind))))
      (br_if $byVector (i32.eqz (i32.or
        (i32.or
          (call $isEncodedText (local.get $from) (local.get $seen) (i32.const 0))
          (call $isEncodedText (local.get $from) (local.get $seen) (i32.const 1)))
        (call $hasEscapes (local.get $from) (local.get $seen)))))
      (i32.store (local.get $out) (local.get $from))
      (i32.store offset=4 (local.get $out) (local.get $behind))
      (local.set $out (i32.add (local.get $out) (i32.const 8)))
      (br $byVector)))
  (global.set $stopped (local.get $at))
  (local.get $out))
