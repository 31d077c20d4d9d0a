;; The sums of `random`, and the row of the character before, kept for a call that goes on.
(global $sums (mut v128) (v128.const i16x8 -32768 -32768 -32768 -32768 -32768 -32768 -32768 -32768))
(global $row (mut i32) (i32.const 0))

;; Adds up eight sums over the bytes at $at … $to - 1, by the tables that `src/detect/generic/randomFinder.ts`
;; describes. Each begins anew where that is more than to go on. Returns where the first of them is $enough, or $to.
(func $random (export "random")
  (param $at i32) (param $to i32) (param $signs i32) (param $pairs i32) (param $enough i32) (param $afresh i32)
  (result i32)
  (local $sum v128) (local $bound v128) (local $row i32) (local $first i32) (local $sign i32)
  ;; The row of the space, the last one: what a character has at the start.
  (local.set $first (i32.add (local.get $pairs) (i32.const 57344)))
  (local.set $bound (i16x8.splat (local.get $enough)))
  (local.set $row (global.get $row))
  (local.set $sum (global.get $sums))
  (if (local.get $afresh)
    (then
      (local.set $row (local.get $first))
      (local.set $sum (i16x8.splat (i32.const -32768)))))
  (block $done
    (loop $byByte
      (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
      (local.set $sign (i32.load8_u (i32.add (local.get $signs) (i32.load8_u (local.get $at)))))
      (local.set $sum (i16x8.max_s
        (i16x8.add_sat_s
          (local.get $sum)
          (v128.load (i32.add (local.get $row) (i32.shl (local.get $sign) (i32.const 4)))))
        (v128.load (i32.add (local.get $first) (i32.shl (local.get $sign) (i32.const 4))))))
      (local.set $row (i32.add (local.get $pairs) (i32.shl (local.get $sign) (i32.const 10))))
      (br_if $done (v128.any_true (i16x8.ge_s (local.get $sum) (local.get $bound))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br $byByte)))
  (global.set $row (local.get $row))
  (global.set $sums (local.get $sum))
  (local.get $at))
