;; Whether at $at stands a letter with zeros behind it, $unit (2 or 4) bytes in all.
(func $isWideLetter (param $at i32) (param $unit i32) (result i32)
  (local $byte i32)
  (local.set $byte (i32.load8_u (local.get $at)))
  (i32.and
    (i32.or
      (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x20)) (i32.const 0x5f))
      (i32.or
        (i32.lt_u (i32.sub (local.get $byte) (i32.const 9)) (i32.const 2))
        (i32.eq (local.get $byte) (i32.const 13))))
    (i32.and
      (i32.eqz (i32.load8_u offset=1 (local.get $at)))
      (i32.or
        (i32.eq (local.get $unit) (i32.const 2))
        (i32.eqz (i32.load16_u offset=2 align=1 (local.get $at)))))))

;; Whether seven of them stand at $at, before $to.
(func $isStretch (param $at i32) (param $to i32) (param $unit i32) (result i32)
  (local $end i32)
  (local.set $end (i32.add (local.get $at) (i32.mul (local.get $unit) (i32.const 7))))
  (if (i32.gt_u (local.get $end) (local.get $to)) (then (return (i32.const 0))))
  (loop $byLetter
    (if (i32.eqz (call $isWideLetter (local.get $at) (local.get $unit))) (then (return (i32.const 0))))
    (local.set $at (i32.add (local.get $at) (local.get $unit)))
    (br_if $byLetter (i32.lt_u (local.get $at) (local.get $end))))
  (i32.const 1))

;; Which of 16 bytes are letters, a lane each.
(func $letters (param $bytes v128) (result v128)
  (v128.or
    (i8x16.lt_u (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 0x20))) (i8x16.splat (i32.const 0x5f)))
    (v128.or
      (i8x16.lt_u (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 9))) (i8x16.splat (i32.const 2)))
      (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 13))))))

;; Where in the 16 bytes at $at, of 20, two wide letters of two bytes or four may begin, a bit each.
(func $mayBegin (param $at i32) (result i32)
  (i8x16.bitmask (v128.andnot
    (v128.and
      (call $letters (v128.load (local.get $at)))
      (call $letters (v128.load offset=4 (local.get $at))))
    (i8x16.ne
      (v128.or (v128.load offset=1 (local.get $at)) (v128.load offset=3 (local.get $at)))
      (v128.const i64x2 0 0)))))

;; Where the first stretch of seven and more wide letters begins at $at … $to - 1, or $to.
(func (export "wide") (param $at i32) (param $to i32) (result i32)
  (local $bits i32)
  (block $none
    (loop $next
      (br_if $none (i32.ge_u (local.get $at) (local.get $to)))
      (if (i32.le_u (i32.add (local.get $at) (i32.const 20)) (local.get $to))
        (then
          (local.set $bits (call $mayBegin (local.get $at)))
          (if (i32.eqz (local.get $bits))
            (then
              (local.set $at (i32.add (local.get $at) (i32.const 16)))
              (br $next)))
          (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $bits))))))
      (if (i32.or
          (call $isStretch (local.get $at) (local.get $to) (i32.const 4))
          (call $isStretch (local.get $at) (local.get $to) (i32.const 2)))
        (then (return (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br $next)))
  (local.get $to))

;; In how many bytes each the wide letters are in the midst of which `narrow` stopped, or 0.
(global $unit (export "unit") (mut i32) (i32.const 0))

;; Takes the zero bytes out of stretches of seven and more wide letters at $at … $to - 1, and moves all that is there
;; together. Where there is $more to come, it stops before what that decides. Returns the end of what is left from $at on;
;; $stopped is where what it has not looked at begins, and $unit tells whether a stretch goes on there.
(func (export "narrow") (param $at i32) (param $to i32) (param $more i32) (result i32)
  (local $out i32) (local $bits i32)
  (local.set $out (local.get $at))
  (block $done
    (loop $next
      (if (global.get $unit)
        (then
          (if (i32.le_u (i32.add (local.get $at) (global.get $unit)) (local.get $to))
            (then
              (if (call $isWideLetter (local.get $at) (global.get $unit))
                (then
                  (i32.store8 (local.get $out) (i32.load8_u (local.get $at)))
                  (local.set $out (i32.add (local.get $out) (i32.const 1)))
                  (local.set $at (i32.add (local.get $at) (global.get $unit)))
                  (br $next))))
            (else (br_if $done (local.get $more))))
          (global.set $unit (i32.const 0))))
      (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
      (if (i32.le_u (i32.add (local.get $at) (i32.const 20)) (local.get $to))
        (then
          (local.set $bits (call $mayBegin (local.get $at)))
          (if (i32.eqz (local.get $bits))
            (then
              (if (i32.ne (local.get $at) (local.get $out))
                (then (v128.store (local.get $out) (v128.load (local.get $at)))))
              (local.set $at (i32.add (local.get $at) (i32.const 16)))
              (local.set $out (i32.add (local.get $out) (i32.const 16)))
              (br $next)))
          (local.set $bits (i32.ctz (local.get $bits)))
          (if (local.get $bits)
            (then
              (memory.copy (local.get $out) (local.get $at) (local.get $bits))
              (local.set $at (i32.add (local.get $at) (local.get $bits)))
              (local.set $out (i32.add (local.get $out) (local.get $bits)))))))
      (br_if $done (i32.and
        (local.get $more)
        (i32.gt_u (i32.add (local.get $at) (i32.const 28)) (local.get $to))))
      (if (call $isStretch (local.get $at) (local.get $to) (i32.const 4))
        (then
          (global.set $unit (i32.const 4))
          (br $next)))
      (if (call $isStretch (local.get $at) (local.get $to) (i32.const 2))
        (then
          (global.set $unit (i32.const 2))
          (br $next)))
      (i32.store8 (local.get $out) (i32.load8_u (local.get $at)))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (local.set $out (i32.add (local.get $out) (i32.const 1)))
      (br $next)))
  (global.set $stopped (local.get $at))
  (local.get $out))
