;; Which of 16 bytes are quotes or white space, a bit each.
(func $quotesAndSpace (param $bytes v128) (result i32)
  (i8x16.bitmask
    (v128.or
      (v128.or
        (v128.or
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x22)))
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x27))))
        (v128.or
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x60)))
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x20)))))
      (v128.or
        (i8x16.lt_u (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 9))) (i8x16.splat (i32.const 2)))
        (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 13)))))))

(func $isSpace (param $byte i32) (result i32)
  (i32.or
    (i32.or
      (i32.eq (local.get $byte) (i32.const 0x20))
      (i32.eq (local.get $byte) (i32.const 0x0d)))
    (i32.lt_u (i32.sub (local.get $byte) (i32.const 9)) (i32.const 2))))

(func $isQuote (param $byte i32) (result i32)
  (i32.or
    (i32.or
      (i32.eq (local.get $byte) (i32.const 0x22))
      (i32.eq (local.get $byte) (i32.const 0x27)))
    (i32.eq (local.get $byte) (i32.const 0x60))))

;; Whether quotes stand on both sides of the `+` at $plus, up to 512 bytes of white space away, in a text that is at
;; $begin … $end - 1.
(func $isJoint (param $plus i32) (param $begin i32) (param $end i32) (result i32)
  (local $at i32) (local $limit i32)
  (local.set $limit (i32.sub (local.get $plus) (i32.const 513)))
  (if (i32.lt_s (local.get $limit) (local.get $begin)) (then (local.set $limit (local.get $begin))))
  (local.set $at (local.get $plus))
  (loop $byByte
    (if (i32.le_u (local.get $at) (local.get $limit)) (then (return (i32.const 0))))
    (local.set $at (i32.sub (local.get $at) (i32.const 1)))
    (br_if $byByte (call $isSpace (i32.load8_u (local.get $at)))))
  (if (i32.eqz (call $isQuote (i32.load8_u (local.get $at)))) (then (return (i32.const 0))))
  (local.set $limit (i32.add (local.get $plus) (i32.const 514)))
  (if (i32.gt_u (local.get $limit) (local.get $end)) (then (local.set $limit (local.get $end))))
  (local.set $at (local.get $plus))
  (loop $byByte
    (local.set $at (i32.add (local.get $at) (i32.const 1)))
    (if (i32.ge_u (local.get $at) (local.get $limit)) (then (return (i32.const 0))))
    (br_if $byByte (call $isSpace (i32.load8_u (local.get $at)))))
  (call $isQuote (i32.load8_u (local.get $at))))

;; Writes to $out where in $at … $to - 1 a `+` joins two string literals, in a text that is at $begin … $end - 1, with 16
;; bytes before it. Stops where there are not 64 bytes before $outEnd. Returns the end of what was written.
(func (export "joints")
  (param $at i32) (param $to i32) (param $begin i32) (param $end i32) (param $out i32) (param $outEnd i32)
  (result i32)
  (local $bits i32) (local $plus i32)
  (local.set $outEnd (i32.sub (local.get $outEnd) (i32.const 64)))
  (block $done
    (loop $byVector
      (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
      (if (local.tee $bits (i8x16.bitmask (i8x16.eq
          (v128.load (local.get $at))
          (i8x16.splat (i32.const 0x2b)))))
        (then
          (local.set $bits (i32.and
            (local.get $bits)
            (i32.and
              (call $quotesAndSpace (v128.load (i32.sub (local.get $at) (i32.const 1))))
              (call $quotesAndSpace (v128.load offset=1 (local.get $at))))))
          (br_if $done (i32.gt_u (local.get $out) (local.get $outEnd)))
          (loop $byBit
            (if (local.get $bits)
              (then
                (local.set $plus (i32.add (local.get $at) (i32.ctz (local.get $bits))))
                (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
                (br_if $byBit (i32.ge_u (local.get $plus) (local.get $to)))
                (br_if $byBit (i32.eqz (call $isJoint (local.get $plus) (local.get $begin) (local.get $end))))
                (i32.store (local.get $out) (local.get $plus))
                (local.set $out (i32.add (local.get $out) (i32.const 4)))
                (br $byBit))))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br $byVector)))
  (global.set $stopped (local.get $at))
  (local.get $out))
