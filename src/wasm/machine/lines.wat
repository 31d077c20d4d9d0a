;; Where in the 16 bytes at $at lines end, a bit each: with a line feed, or with a carriage return that none follows.
(func $lineEnds (param $at i32) (result i32)
  (local $bytes v128)
  (local.set $bytes (v128.load (local.get $at)))
  (i8x16.bitmask (v128.or
    (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 10)))
    (v128.andnot
      (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 13)))
      (i8x16.eq (v128.load offset=1 (local.get $at)) (i8x16.splat (i32.const 10)))))))

;; How many lines end at $at … $to - 1: with a line feed, or with a carriage return and none. The byte at $to counts as
;; what follows. Where the last of them ends is $stopped; 0 where none does.
(func (export "lines") (param $at i32) (param $to i32) (result i32)
  (local $count i32) (local $bits i32)
  (global.set $stopped (i32.const 0))
  (block $done
    (loop $byVector
      (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
      (local.set $bits (call $lineEnds (local.get $at)))
      (if (i32.gt_u (i32.add (local.get $at) (i32.const 16)) (local.get $to))
        (then
          (local.set $bits (i32.and
            (local.get $bits)
            (i32.sub (i32.shl (i32.const 1) (i32.sub (local.get $to) (local.get $at))) (i32.const 1))))))
      (if (local.get $bits)
        (then
          (local.set $count (i32.add (local.get $count) (i32.popcnt (local.get $bits))))
          (global.set $stopped (i32.add
            (local.get $at)
            (i32.sub (i32.const 32) (i32.clz (local.get $bits)))))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br $byVector)))
  (local.get $count))
