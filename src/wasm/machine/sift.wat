;; Whether 16 bytes are of the run's alphabet, a bit each: letters, digits, `_`, `-`; where it is $wide, `+/=.~` too.
(func $ofAlphabet (param $bytes v128) (param $wide i32) (result i32)
  (local $found v128)
  (local.set $found (v128.or
    (v128.or
      (i8x16.lt_u
        (i8x16.sub (v128.or (local.get $bytes) (i8x16.splat (i32.const 0x20))) (i8x16.splat (i32.const 0x61)))
        (i8x16.splat (i32.const 26)))
      (i8x16.lt_u (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 0x30))) (i8x16.splat (i32.const 10))))
    (v128.or
      (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x5f)))
      (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x2d))))))
  (if (local.get $wide)
    (then
      (local.set $found (v128.or
        (local.get $found)
        (v128.or
          ;; `.` and `/` stand side by side.
          (i8x16.lt_u (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 0x2e))) (i8x16.splat (i32.const 2)))
          (v128.or
            (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x2b)))
            (v128.or
              (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x3d)))
              (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x7e))))))))))
  (i8x16.bitmask (local.get $found)))

;; Whether at $at … $limit - 1, before the fourth line end, $least (12 or more) bytes of the alphabet stand in a row. It
;; may see a run that goes on behind either, and says yes where it does not know.
;;
;; $memory is where it keeps what the last looks for such a run have seen, so that no byte is looked at twice by those that
;; come in order: of which length and alphabet, where the last look began, up to where there was none, how many lines end
;; between these two, how many bytes of the alphabet stand right before the latter.
(func $hasRun
  (param $at i32) (param $limit i32) (param $wide i32) (param $least i32) (param $memory i32)
  (result i32)
  (local $bits i32) (local $run i32) (local $lines i32) (local $part i32) (local $next i32) (local $who i32)
  (local.set $who (i32.or (i32.shl (local.get $least) (i32.const 4)) (i32.or (local.get $wide) (i32.const 1))))
  ;; One of 64 memories of 20 bytes.
  (local.set $memory (i32.add
    (local.get $memory)
    (i32.mul
      (i32.and (i32.add (local.get $least) (i32.shl (local.get $wide) (i32.const 2))) (i32.const 63))
      (i32.const 20))))
  (local.set $next (local.get $at))
  (if (i32.and
      (i32.eq (i32.load (local.get $memory)) (local.get $who))
      (i32.le_u (local.get $at) (i32.load offset=8 (local.get $memory))))
    (then
      (local.set $next (i32.load offset=4 (local.get $memory)))
      (if (i32.lt_u (local.get $at) (local.get $next)) (then (return (i32.const 1))))
      ;; Less the lines that end before this look.
      (local.set $lines (i32.load offset=12 (local.get $memory)))
      (block $counted
        (loop $byVector
          (br_if $counted (i32.ge_u (local.get $next) (local.get $at)))
          (local.set $bits (call $lineEnds (local.get $next)))
          (if (i32.gt_u (i32.add (local.get $next) (i32.const 16)) (local.get $at))
            (then
              (local.set $bits (i32.and
                (local.get $bits)
                (i32.sub
                  (i32.shl (i32.const 1) (i32.sub (local.get $at) (local.get $next)))
                  (i32.const 1))))))
          (local.set $lines (i32.sub (local.get $lines) (i32.popcnt (local.get $bits))))
          (local.set $next (i32.add (local.get $next) (i32.const 16)))
          (br $byVector)))
      (local.set $next (i32.load offset=8 (local.get $memory)))
      ;; Of a run that begins before this look, what is left of it.
      (local.set $run (i32.load offset=16 (local.get $memory)))
      (if (i32.gt_u (local.get $run) (i32.sub (local.get $next) (local.get $at)))
        (then (local.set $run (i32.sub (local.get $next) (local.get $at)))))))
  (i32.store (local.get $memory) (local.get $who))
  (i32.store offset=4 (local.get $memory) (local.get $at))
  (block $done
    (loop $byVector
      (i32.store offset=8 (local.get $memory) (local.get $next))
      (i32.store offset=12 (local.get $memory) (local.get $lines))
      (i32.store offset=16 (local.get $memory) (local.get $run))
      (br_if $done (i32.or
        (i32.ge_s (local.get $lines) (i32.const 4))
        (i32.ge_u (local.get $next) (local.get $limit))))
      (local.set $bits (call $ofAlphabet (v128.load (local.get $next)) (local.get $wide)))
      ;; With those before them; all 16, if there are so many.
      (local.set $run (i32.add (local.get $run) (i32.ctz (i32.xor (local.get $bits) (i32.const 0x1ffff)))))
      (if (i32.ge_u (local.get $run) (local.get $least)) (then (return (i32.const 1))))
      (if (i32.ne (local.get $bits) (i32.const 0xffff))
        (then
          (if (i32.lt_u (local.get $least) (i32.const 16))
            (then
              ;; Twelve in the midst of them.
              (local.set $part (i32.and (local.get $bits) (i32.shr_u (local.get $bits) (i32.const 1))))
              (local.set $part (i32.and (local.get $part) (i32.shr_u (local.get $part) (i32.const 2))))
              (if (i32.and
                  (i32.and (local.get $part) (i32.shr_u (local.get $part) (i32.const 4)))
                  (i32.shr_u (local.get $part) (i32.const 8)))
                (then (return (i32.const 1))))))
          ;; Those that the next ones may go on.
          (local.set $run (i32.clz (i32.xor
            (i32.shl (local.get $bits) (i32.const 16))
            (i32.const 0xffff0000))))))
      (local.set $lines (i32.add (local.get $lines) (i32.popcnt (call $lineEnds (local.get $next)))))
      (local.set $next (i32.add (local.get $next) (i32.const 16)))
      (br $byVector)))
  (i32.const 0))

;; Whether $byte stands at $at … $limit - 1, or up to 15 bytes behind.
(func $hasSign (param $at i32) (param $limit i32) (param $byte i32) (result i32)
  (local $sign v128)
  (local.set $sign (i8x16.splat (local.get $byte)))
  (loop $byVector
    (if (i32.ge_u (local.get $at) (local.get $limit)) (then (return (i32.const 0))))
    (if (v128.any_true (i8x16.eq (v128.load (local.get $at)) (local.get $sign))) (then (return (i32.const 1))))
    (local.set $at (i32.add (local.get $at) (i32.const 16)))
    (br $byVector))
  (i32.const 0))

;; Leaves out of what `find` has written at $list … $listEnd - 1 the anchors of which a look at the bytes around them
;; tells that none of their owners would be asked (`src/detect/anchors/sift.ts`); the others stay in their order. The text is at
;; $begin … $end - 1; where it goes on before or behind that, $whole is 0. $tables are as `sift.ts` describes them. Returns
;; the new end of the list. It uses the sums of `random`.
(func (export "sift")
  (param $list i32) (param $listEnd i32) (param $begin i32) (param $end i32) (param $whole i32) (param $tables i32)
  (result i32)
  (local $out i32) (local $start i32) (local $behind i32) (local $owner i32) (local $ownerEnd i32)
  (local $flags i32) (local $traits i32) (local $at i32) (local $first i32) (local $bit i32)
  (local $classes i32) (local $limit i32) (local $isOpen i32)
  ;; As in `randomFinder.ts`: between the first two nothing was found, and the last is what was found last.
  (local $from i32) (local $to i32) (local $found i32)
  ;; Another text: what `$hasRun` has seen is forgotten.
  (memory.fill (i32.load offset=24 (local.get $tables)) (i32.const 0) (i32.const 1280))
  (local.set $out (local.get $list))
  (local.set $classes (i32.load offset=16 (local.get $tables)))
  (block $done
    (loop $byHit
      (br_if $done (i32.ge_u (local.get $list) (local.get $listEnd)))
      (local.set $behind (i32.load (local.get $list)))
      (local.set $at (i32.load offset=4 (local.get $list)))
      (local.set $start (i32.sub (local.get $behind) (i32.shr_u (local.get $at) (i32.const 16))))
      (local.set $at (i32.add
        (i32.load (local.get $tables))
        (i32.shl (i32.sub (i32.and (local.get $at) (i32.const 0xffff)) (i32.const 1)) (i32.const 2))))
      (local.set $owner (i32.add
        (i32.load offset=4 (local.get $tables))
        (i32.shl (i32.load (local.get $at)) (i32.const 2))))
      (local.set $ownerEnd (i32.add
        (i32.load offset=4 (local.get $tables))
        (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 2))))
      (block $dismissed
        (block $kept
          (loop $byOwner
            (br_if $dismissed (i32.ge_u (local.get $owner) (local.get $ownerEnd)))
            (block $not
              ;; A name in another language.
              (br_if $kept (i32.lt_s (i32.load (local.get $owner)) (i32.const -1)))
              (if (i32.eq (i32.load (local.get $owner)) (i32.const -1))
                (then
                  ;; A name: where it ends, and what follows.
                  (local.set $at (local.get $behind))
                  (local.set $limit (i32.add (local.get $at) (i32.const 64)))
                  (if (i32.gt_u (local.get $limit) (local.get $end)) (then (local.set $limit (local.get $end))))
                  (block $nameEnd
                    (loop $byLetter
                      (br_if $kept (i32.ge_u (local.get $at) (local.get $limit)))
                      (local.set $bit (i32.load8_u (i32.add (local.get $classes) (i32.load8_u (local.get $at)))))
                      (br_if $nameEnd (i32.eqz (i32.and (local.get $bit) (i32.const 1))))
                      (local.set $at (i32.add (local.get $at) (i32.const 1)))
                      (br $byLetter)))
                  (local.set $limit (local.get $at))
                  ;; A kind of Kubernetes, `Secret`.
                  (br_if $kept (i32.eq (i32.sub (local.get $limit) (local.get $start)) (i32.const 6)))
                  (br_if $not (i32.eqz (i32.and (local.get $bit) (i32.const 2))))
                  ;; Where it begins.
                  (local.set $at (local.get $start))
                  (local.set $first (i32.sub (local.get $start) (i32.const 64)))
                  (if (i32.lt_s (local.get $first) (local.get $begin)) (then (local.set $first (local.get $begin))))
                  (block $nameStart
                    (loop $byLetter
                      (br_if $nameStart (i32.le_u (local.get $at) (local.get $first)))
                      (br_if $nameStart (i32.eqz (i32.and
                        (i32.load8_u (i32.add
                          (local.get $classes)
                          (i32.load8_u (i32.sub (local.get $at) (i32.const 1)))))
                        (i32.const 1))))
                      (local.set $at (i32.sub (local.get $at) (i32.const 1)))
                      (br $byLetter)))
                  ;; A short one with `b`, one with `pa` or `pw`: a password may be a word.
                  (br_if $kept (i32.and
                    (i32.le_u (i32.sub (local.get $limit) (local.get $at)) (i32.const 6))
                    (i32.eq (i32.or (i32.load8_u (local.get $at)) (i32.const 0x20)) (i32.const 0x62))))
                  (block $noPassword
                    (loop $byPair
                      (br_if $noPassword (i32.ge_u (i32.add (local.get $at) (i32.const 1)) (local.get $limit)))
                      (local.set $bit (i32.or (i32.load16_u align=1 (local.get $at)) (i32.const 0x2020)))
                      (br_if $kept (i32.or
                        (i32.eq (local.get $bit) (i32.const 0x6170))
                        (i32.eq (local.get $bit) (i32.const 0x7770))))
                      (local.set $at (i32.add (local.get $at) (i32.const 1)))
                      (br $byPair)))
                  ;; Something random within its reach.
                  (local.set $at (i32.add (local.get $limit) (i32.const 640)))
                  (if (i32.gt_u (local.get $at) (local.get $end)) (then (local.set $at (local.get $end))))
                  (if (i32.and
                      (i32.ge_u (local.get $found) (local.get $limit))
                      (i32.le_u (local.get $from) (local.get $limit)))
                    (then (br_if $kept (i32.lt_u (local.get $found) (local.get $at))))
                    (else
                      ;; The sums go on where the last look for them ended, or begin anew.
                      (local.set $first (local.get $to))
                      (if (i32.or
                          (i32.ge_u (local.get $found) (local.get $from))
                          (i32.or
                            (i32.lt_u (local.get $limit) (local.get $from))
                            (i32.gt_u (local.get $limit) (local.get $to))))
                        (then
                          (local.set $from (local.get $limit))
                          (local.set $first (local.get $limit))))
                      (if (i32.lt_u (local.get $first) (local.get $at))
                        (then
                          (local.set $to (call $random
                            (local.get $first)
                            (local.get $at)
                            (i32.load offset=12 (local.get $tables))
                            (i32.add (i32.load offset=12 (local.get $tables)) (i32.const 256))
                            (i32.load offset=20 (local.get $tables))
                            (i32.eq (local.get $first) (local.get $limit))))
                          (if (i32.lt_u (local.get $to) (local.get $at))
                            (then
                              (local.set $found (local.get $to))
                              (br $kept)))))))
                  ;; A list of numbers.
                  (local.set $at (i32.add (local.get $limit) (i32.const 90)))
                  (local.set $isOpen (i32.const 0))
                  (loop $byByte
                    (br_if $not (i32.or
                      (i32.ge_u (local.get $limit) (local.get $at))
                      (i32.ge_u (local.get $limit) (local.get $end))))
                    (local.set $bit (i32.load8_u (i32.add (local.get $classes) (i32.load8_u (local.get $limit)))))
                    (br_if $kept (i32.and (local.get $isOpen) (i32.ne (i32.and (local.get $bit) (i32.const 32)) (i32.const 0))))
                    (local.set $limit (i32.add (local.get $limit) (i32.const 1)))
                    (if (i32.and (local.get $bit) (i32.const 4))
                      (then
                        (local.set $isOpen (i32.const 1))
                        (br $byByte)))
                    (br_if $byByte (i32.and (local.get $bit) (i32.const 8)))
                    (local.set $isOpen (i32.const 0))
                    (br_if $byByte (i32.and (local.get $bit) (i32.const 16))))
                  (br $not)))
              (local.set $traits (i32.add
                (i32.load offset=8 (local.get $tables))
                (i32.mul (i32.load16_u (local.get $owner)) (i32.const 12))))
              (local.set $flags (i32.load (local.get $traits)))
              (if (i32.and (local.get $flags) (i32.const 1))
                (then
                  ;; The name of a format: not in the midst of a word, and with a run below it (`near.ts`).
                  (if (i32.gt_u (local.get $start) (local.get $begin))
                    (then
                      (local.set $bit (i32.load8_u (i32.sub (local.get $start) (i32.const 1))))
                      (br_if $not (i32.and
                        (i32.lt_u
                          (i32.sub (i32.or (local.get $bit) (i32.const 0x20)) (i32.const 0x61))
                          (i32.const 26))
                        ;; Capital both, or neither.
                        (i32.eq
                          (i32.lt_u (i32.sub (local.get $bit) (i32.const 0x41)) (i32.const 26))
                          (i32.lt_u
                            (i32.sub (i32.load8_u (local.get $start)) (i32.const 0x41))
                            (i32.const 26)))))))
                  (br_if $kept (i32.eqz (i32.load offset=8 (local.get $traits))))
                  (local.set $limit (i32.add
                    (local.get $behind)
                    (i32.add (i32.load offset=4 (local.get $traits)) (i32.const 1024))))
                  (if (i32.gt_u (local.get $limit) (local.get $end))
                    (then
                      (br_if $kept (i32.eqz (local.get $whole)))
                      (local.set $limit (local.get $end))))
                  (br_if $kept (call $hasRun
                    (local.get $behind)
                    (local.get $limit)
                    (i32.and (local.get $flags) (i32.const 8))
                    (i32.load offset=8 (local.get $traits))
                    (i32.load offset=24 (local.get $tables))))
                  (br $not)))
              ;; A sign that all of its matches hold.
              (if (local.tee $bit (i32.shr_u (local.get $flags) (i32.const 8)))
                (then
                  (local.set $at (i32.sub (local.get $behind) (i32.load offset=4 (local.get $traits))))
                  (local.set $limit (i32.add (local.get $start) (i32.load offset=4 (local.get $traits))))
                  (if (i32.and (local.get $flags) (i32.const 4))
                    (then
                      (local.set $at (i32.sub (local.get $start) (i32.load16_u offset=2 (local.get $owner))))
                      (local.set $limit (i32.add (local.get $at) (i32.load offset=4 (local.get $traits))))))
                  (if (i32.lt_s (local.get $at) (local.get $begin))
                    (then
                      (br_if $kept (i32.eqz (local.get $whole)))
                      (local.set $at (local.get $begin))))
                  (if (i32.gt_u (local.get $limit) (local.get $end))
                    (then
                      (br_if $kept (i32.eqz (local.get $whole)))
                      (local.set $limit (local.get $end))))
                  (br_if $not (i32.eqz (call $hasSign (local.get $at) (local.get $limit) (local.get $bit))))))
              (if (i32.and (local.get $flags) (i32.const 4))
                (then
                  ;; Anchored: from the end of the run on, what follows a marker by chance is mostly short.
                  (local.set $first (i32.sub (local.get $start) (i32.load16_u offset=2 (local.get $owner))))
                  (local.set $at (i32.add (local.get $first) (i32.load offset=8 (local.get $traits))))
                  (br_if $not (i32.or
                    (i32.lt_s (local.get $first) (local.get $begin))
                    (i32.gt_u (local.get $at) (local.get $end))))
                  (local.set $bit (select (i32.const 128) (i32.const 64) (i32.and (local.get $flags) (i32.const 8))))
                  (loop $byByte
                    (br_if $kept (i32.le_u (local.get $at) (local.get $first)))
                    (local.set $at (i32.sub (local.get $at) (i32.const 1)))
                    (br_if $byByte (i32.and
                      (i32.load8_u (i32.add (local.get $classes) (i32.load8_u (local.get $at))))
                      (local.get $bit))))
                  (br $not)))
              (br $kept))
            (local.set $owner (i32.add (local.get $owner) (i32.const 4)))
            (br $byOwner)))
        (i32.store (local.get $out) (local.get $behind))
        (i32.store offset=4 (local.get $out) (i32.load offset=4 (local.get $list)))
        (local.set $out (i32.add (local.get $out) (i32.const 8))))
      (local.set $list (i32.add (local.get $list) (i32.const 8)))
      (br $byHit)))
  (local.get $out))
