;; The two loops of keyguard that look at every byte. `npm run machine` makes `machineCode.ts` of this file.
;; As WebAssembly they are fast from their first byte on: in JavaScript, a commit would be over before V8 has
;; found them worth compiling.
(module
  (memory (export "memory") 1)
  ;; Where `find` stopped, to be called again from there.
  (global $stopped (export "stopped") (mut i32) (i32.const 0))

  ;; Finds anchors that start at $at … $to - 1, by the tables that `src/detect/prefilter.ts` describes. The text is
  ;; followed by four zero bytes. Each anchor found is written to $out: where it ends, and its number. Stops where
  ;; fewer than 1 KB are left before $outEnd. Returns the end of what was written.
  (func (export "find")
    (param $at i32) (param $to i32)
    (param $filter i32) (param $buckets i32) (param $prefixes i32) (param $nodes i32)
    (param $out i32) (param $outEnd i32)
    (result i32)
    (local $four i32) (local $hash i32) (local $entry i32) (local $last i32)
    (local $node i32) (local $word i32) (local $byte i32) (local $next i32)
    (local.set $outEnd (i32.sub (local.get $outEnd) (i32.const 1024)))
    (block $done
      (loop $byByte
        (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
        ;; Four bytes, letters in lower case. (Some signs change, too: the comparison below is exact.)
        (local.set $four (i32.or (i32.load align=1 (local.get $at)) (i32.const 0x20202020)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $hash (i32.shr_u
          (i32.mul (i32.shl (local.get $four) (i32.const 8)) (i32.const 0x9e3779b1))
          (i32.const 20)))
        ;; The first three bytes choose a word of the filter, the fourth one of its bits (by its lowest five).
        (br_if $byByte (i32.eqz (i32.and
          (i32.shr_u
            (i32.load (i32.add (local.get $filter) (i32.shl (local.get $hash) (i32.const 2))))
            (i32.shr_u (local.get $four) (i32.const 24)))
          (i32.const 1))))

        ;; The entries of the bucket, for one with these three bytes: where it has a letter, its mask makes the
        ;; text's small; all else is compared as it is.
        (local.set $four (i32.and
          (i32.load align=1 (i32.sub (local.get $at) (i32.const 1)))
          (i32.const 0xffffff)))
        (local.set $hash (i32.add (local.get $buckets) (i32.shl (local.get $hash) (i32.const 1))))
        (local.set $entry (i32.add (local.get $prefixes)
          (i32.shl (i32.load16_u (local.get $hash)) (i32.const 4))))
        (local.set $last (i32.add (local.get $prefixes)
          (i32.shl (i32.load16_u offset=2 (local.get $hash)) (i32.const 4))))
        (loop $byEntry
          (br_if $byByte (i32.ge_u (local.get $entry) (local.get $last)))
          (if (i32.ne
              (i32.or (local.get $four) (i32.load offset=4 (local.get $entry)))
              (i32.load (local.get $entry)))
            (then
              (local.set $entry (i32.add (local.get $entry) (i32.const 16)))
              (br $byEntry))))

        (local.set $next (i32.add (local.get $at) (i32.const 2)))
        (if (local.tee $word (i32.load offset=12 (local.get $entry)))
          (then
            (i32.store (local.get $out) (local.get $next))
            (i32.store offset=4 (local.get $out) (local.get $word))
            (local.set $out (i32.add (local.get $out) (i32.const 8)))))
        (local.set $node (i32.load offset=8 (local.get $entry)))
        (block $leaf
          (loop $byDepth
            (br_if $leaf (i32.eqz (local.get $node)))
            (local.set $node (i32.add (local.get $nodes) (i32.shl (local.get $node) (i32.const 3))))
            (local.set $byte (i32.load8_u (local.get $next)))
            (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x41)) (i32.const 26))
              (then (local.set $byte (i32.or (local.get $byte) (i32.const 0x20)))))
            (loop $bySibling
              (local.set $word (i32.load (local.get $node)))
              (if (i32.ne (i32.and (local.get $word) (i32.const 0xff)) (local.get $byte))
                (then
                  (br_if $leaf (i32.and (local.get $word) (i32.const 0x100)))
                  (local.set $node (i32.add (local.get $node) (i32.const 8)))
                  (br $bySibling))))
            (local.set $next (i32.add (local.get $next) (i32.const 1)))
            (if (i32.load offset=4 (local.get $node))
              (then
                (i32.store (local.get $out) (local.get $next))
                (i32.store offset=4 (local.get $out) (i32.load offset=4 (local.get $node)))
                (local.set $out (i32.add (local.get $out) (i32.const 8)))))
            (local.set $node (i32.shr_u (local.get $word) (i32.const 9)))
            (br $byDepth)))
        (br_if $byByte (i32.lt_u (local.get $out) (local.get $outEnd)))))
    (global.set $stopped (local.get $at))
    (local.get $out))

  ;; The sums of `random`, and the row of the character before, kept for a call that goes on.
  (global $sums (mut v128) (v128.const i16x8 -32768 -32768 -32768 -32768 -32768 -32768 -32768 -32768))
  (global $row (mut i32) (i32.const 0))

  ;; Adds up eight sums over the bytes at $at … $to - 1, by the tables that `src/detect/generic/randomFinder.ts`
  ;; describes. Each begins anew where that is more than to go on. Returns where the first of them is $enough, or $to.
  (func (export "random")
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

  ;; SHA-1 (https://www.rfc-editor.org/rfc/rfc3174) of the blocks of 64 bytes at $at … $to - 1. The state, five words,
  ;; is at $state, and behind it there is room for 80 more.
  (func (export "sha1") (param $at i32) (param $to i32) (param $state i32)
    (local $words i32) (local $t i32) (local $x i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32)
    (local.set $words (i32.add (local.get $state) (i32.const 20)))
    (block $done
      (loop $byBlock
        (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
        (local.set $t (i32.const 0))
        (loop $load
          ;; Big-endian: swap the four bytes.
          (local.set $x (i32.load align=1 (i32.add (local.get $at) (local.get $t))))
          (i32.store (i32.add (local.get $words) (local.get $t))
            (i32.or
              (i32.rotl (i32.and (local.get $x) (i32.const 0xff00ff00)) (i32.const 8))
              (i32.rotl (i32.and (local.get $x) (i32.const 0x00ff00ff)) (i32.const 24))))
          (local.set $t (i32.add (local.get $t) (i32.const 4)))
          (br_if $load (i32.lt_u (local.get $t) (i32.const 64))))
        (loop $extend
          (local.set $x (i32.add (local.get $words) (local.get $t)))
          (i32.store (local.get $x)
            (i32.rotl
              (i32.xor
                (i32.xor
                  (i32.load (i32.sub (local.get $x) (i32.const 12)))
                  (i32.load (i32.sub (local.get $x) (i32.const 32))))
                (i32.xor
                  (i32.load (i32.sub (local.get $x) (i32.const 56)))
                  (i32.load (i32.sub (local.get $x) (i32.const 64)))))
              (i32.const 1)))
          (local.set $t (i32.add (local.get $t) (i32.const 4)))
          (br_if $extend (i32.lt_u (local.get $t) (i32.const 320))))
        (local.set $a (i32.load (local.get $state)))
        (local.set $b (i32.load offset=4 (local.get $state)))
        (local.set $c (i32.load offset=8 (local.get $state)))
        (local.set $d (i32.load offset=12 (local.get $state)))
        (local.set $e (i32.load offset=16 (local.get $state)))
        (local.set $t (i32.const 0))
        (loop $round
          (if (i32.lt_u (local.get $t) (i32.const 80))
            (then
              (local.set $f (i32.add (i32.const 0x5a827999)
                (i32.xor (local.get $d) (i32.and (local.get $b) (i32.xor (local.get $c) (local.get $d)))))))
            (else
              (if (i32.lt_u (local.get $t) (i32.const 160))
                (then
                  (local.set $f (i32.add (i32.const 0x6ed9eba1)
                    (i32.xor (local.get $b) (i32.xor (local.get $c) (local.get $d))))))
                (else
                  (if (i32.lt_u (local.get $t) (i32.const 240))
                    (then
                      (local.set $f (i32.add (i32.const 0x8f1bbcdc)
                        (i32.or
                          (i32.and (local.get $b) (local.get $c))
                          (i32.and (local.get $d) (i32.or (local.get $b) (local.get $c)))))))
                    (else
                      (local.set $f (i32.add (i32.const 0xca62c1d6)
                        (i32.xor (local.get $b) (i32.xor (local.get $c) (local.get $d)))))))))))
          (local.set $x (i32.add
            (i32.add (i32.rotl (local.get $a) (i32.const 5)) (local.get $f))
            (i32.add (local.get $e) (i32.load (i32.add (local.get $words) (local.get $t))))))
          (local.set $e (local.get $d))
          (local.set $d (local.get $c))
          (local.set $c (i32.rotl (local.get $b) (i32.const 30)))
          (local.set $b (local.get $a))
          (local.set $a (local.get $x))
          (local.set $t (i32.add (local.get $t) (i32.const 4)))
          (br_if $round (i32.lt_u (local.get $t) (i32.const 320))))
        (i32.store (local.get $state) (i32.add (local.get $a) (i32.load (local.get $state))))
        (i32.store offset=4 (local.get $state)
          (i32.add (local.get $b) (i32.load offset=4 (local.get $state))))
        (i32.store offset=8 (local.get $state)
          (i32.add (local.get $c) (i32.load offset=8 (local.get $state))))
        (i32.store offset=12 (local.get $state)
          (i32.add (local.get $d) (i32.load offset=12 (local.get $state))))
        (i32.store offset=16 (local.get $state)
          (i32.add (local.get $e) (i32.load offset=16 (local.get $state))))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $byBlock)))))
