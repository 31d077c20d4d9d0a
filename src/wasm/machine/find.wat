;; Where `find` stopped, to be called again from there.
(global $stopped (export "stopped") (mut i32) (i32.const 0))

;; Finds anchors that start at $at … $to - 1, by the tables that `src/detect/anchors/prefilter.ts` describes. The text is
;; followed by four zero bytes. Of each anchor found, once, it is written to $out where it ends, and its number and length.
;; Stops behind a place with which $outEnd is reached: there must be room for what one place leads to. Returns the end of
;; what was written.
(func (export "find")
  (param $at i32) (param $to i32)
  (param $filter i32) (param $reaches i32) (param $buckets i32) (param $prefixes i32) (param $nodes i32)
  (param $out i32) (param $outEnd i32)
  (result i32)
  (local $eight i64) (local $four i32) (local $hash i32) (local $entry i32) (local $last i32)
  (local $first i32) (local $second i32) (local $third i32) (local $fourth i32) (local $bits i32) (local $here i32)
  (local $lowest i32) (local $seen i32) (local $walked i32) (local $asked i32) (local $start i32)
  (local $node i32) (local $word i32) (local $byte i32) (local $next i32)
  (local.set $lowest (local.get $at))
  (block $done
    (loop $byFour
      (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
      ;; Four places at once, for each its four bytes, letters in lower case. (Some signs change, too: the comparison below is
      ;; exact.) The first three bytes choose a word of the filter, the fourth one of its bits (by its lowest five).
      (local.set $eight (i64.or (i64.load align=1 (local.get $at)) (i64.const 0x2020202020202020)))
      (local.set $four (i32.wrap_i64 (local.get $eight)))
      (local.set $first (i32.shr_u
        (i32.load (i32.add (local.get $filter) (i32.and
          (i32.shr_u (i32.mul (local.get $four) (i32.const 0x3779b100)) (i32.const 16))
          (i32.const 0xfffc))))
        (i32.shr_u (local.get $four) (i32.const 24))))
      (local.set $four (i32.wrap_i64 (i64.shr_u (local.get $eight) (i64.const 8))))
      (local.set $second (i32.shr_u
        (i32.load (i32.add (local.get $filter) (i32.and
          (i32.shr_u (i32.mul (local.get $four) (i32.const 0x3779b100)) (i32.const 16))
          (i32.const 0xfffc))))
        (i32.shr_u (local.get $four) (i32.const 24))))
      (local.set $four (i32.wrap_i64 (i64.shr_u (local.get $eight) (i64.const 16))))
      (local.set $third (i32.shr_u
        (i32.load (i32.add (local.get $filter) (i32.and
          (i32.shr_u (i32.mul (local.get $four) (i32.const 0x3779b100)) (i32.const 16))
          (i32.const 0xfffc))))
        (i32.shr_u (local.get $four) (i32.const 24))))
      (local.set $four (i32.wrap_i64 (i64.shr_u (local.get $eight) (i64.const 24))))
      (local.set $fourth (i32.shr_u
        (i32.load (i32.add (local.get $filter) (i32.and
          (i32.shr_u (i32.mul (local.get $four) (i32.const 0x3779b100)) (i32.const 16))
          (i32.const 0xfffc))))
        (i32.shr_u (local.get $four) (i32.const 24))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $byFour (i32.eqz (i32.and
        (i32.or
          (i32.or (local.get $first) (local.get $second))
          (i32.or (local.get $third) (local.get $fourth)))
        (i32.const 1))))
      (local.set $bits (i32.or
        (i32.or
          (i32.and (local.get $first) (i32.const 1))
          (i32.shl (i32.and (local.get $second) (i32.const 1)) (i32.const 1)))
        (i32.or
          (i32.shl (i32.and (local.get $third) (i32.const 1)) (i32.const 2))
          (i32.shl (i32.and (local.get $fourth) (i32.const 1)) (i32.const 3)))))
      (if (i32.gt_u (local.get $at) (local.get $to))
        (then
          (local.set $bits (i32.and
            (local.get $bits)
            (i32.shr_u (i32.const 15) (i32.sub (local.get $at) (local.get $to)))))))
      (loop $byBit
        (br_if $byFour (i32.eqz (local.get $bits)))
        (local.set $here (i32.add (i32.sub (local.get $at) (i32.const 4)) (i32.ctz (local.get $bits))))
        (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))

        ;; A bit for each place before, for which of them it was looked what starts there.
        (local.set $walked (i32.shl
          (local.get $walked)
          (select
            (i32.sub (local.get $here) (local.get $seen))
            (i32.const 31)
            (i32.lt_u (i32.sub (local.get $here) (local.get $seen)) (i32.const 31)))))
        (local.set $seen (local.get $here))
        (local.set $four (i32.load align=1 (local.get $here)))
        (local.set $asked (i32.and
          (i32.load8_u (i32.add
            (local.get $reaches)
            (i32.or
              (i32.and
                (i32.shr_u
                  (i32.mul (i32.or (local.get $four) (i32.const 0x20202020)) (i32.const 0x3779b100))
                  (i32.const 16))
                (i32.const 0xfffc))
              (i32.and (i32.shr_u (local.get $four) (i32.const 24)) (i32.const 3)))))
          (i32.xor (local.get $walked) (i32.const -1))))
        (local.set $walked (i32.or (local.get $walked) (local.get $asked)))
        (loop $byStart
          (if (i32.eqz (local.get $asked))
            (then
              (br_if $byBit (i32.lt_u (local.get $out) (local.get $outEnd)))
              (local.set $at (i32.add (local.get $here) (i32.const 1)))
              (br $done)))
          (local.set $start (i32.sub (local.get $here) (i32.ctz (local.get $asked))))
          (local.set $asked (i32.and (local.get $asked) (i32.sub (local.get $asked) (i32.const 1))))
          (br_if $byStart (i32.lt_u (local.get $start) (local.get $lowest)))

          ;; The entries of the bucket, for one with the first three bytes: where it has a letter, its mask makes the
          ;; text's small; all else is compared as it is.
          (local.set $four (i32.load align=1 (local.get $start)))
          (local.set $hash (i32.and
            (i32.shr_u
              (i32.mul (i32.or (local.get $four) (i32.const 0x20202020)) (i32.const 0x3779b100))
              (i32.const 16))
            (i32.const 0xfffc)))
          (local.set $four (i32.and (local.get $four) (i32.const 0xffffff)))
          (local.set $hash (i32.add (local.get $buckets) (i32.shr_u (local.get $hash) (i32.const 1))))
          (local.set $entry (i32.add (local.get $prefixes)
            (i32.shl (i32.load16_u (local.get $hash)) (i32.const 4))))
          (local.set $last (i32.add (local.get $prefixes)
            (i32.shl (i32.load16_u offset=2 (local.get $hash)) (i32.const 4))))
          (loop $byEntry
            (br_if $byStart (i32.ge_u (local.get $entry) (local.get $last)))
            (if (i32.ne
                (i32.or (local.get $four) (i32.load offset=4 (local.get $entry)))
                (i32.load (local.get $entry)))
              (then
                (local.set $entry (i32.add (local.get $entry) (i32.const 16)))
                (br $byEntry))))

          (local.set $next (i32.add (local.get $start) (i32.const 3)))
          (if (local.tee $word (i32.load offset=12 (local.get $entry)))
            (then
              (i32.store (local.get $out) (local.get $next))
              (i32.store offset=4 (local.get $out) (local.get $word))
              (local.set $out (i32.add (local.get $out) (i32.const 8)))))
          (local.set $node (i32.load offset=8 (local.get $entry)))
          (block $leaf
            (br_if $leaf (i32.eqz (local.get $node)))
            (local.set $node (i32.add (local.get $nodes) (i32.shl (local.get $node) (i32.const 2))))
            (loop $byDepth
              (local.set $byte (i32.load8_u (local.get $next)))
              (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x41)) (i32.const 26))
                (then (local.set $byte (i32.or (local.get $byte) (i32.const 0x20)))))
              (loop $bySibling
                (local.set $word (i32.load (local.get $node)))
                (if (i32.ne (i32.and (local.get $word) (i32.const 0xff)) (local.get $byte))
                  (then
                    (br_if $leaf (i32.and (local.get $word) (i32.const 0x100)))
                    (local.set $node (i32.add (local.get $node) (i32.const 4)))
                    (br $bySibling))))
              (local.set $next (i32.add (local.get $next) (i32.const 1)))
              (local.set $node (i32.add (local.get $nodes)
                (i32.shl (i32.shr_u (local.get $word) (i32.const 11)) (i32.const 2))))
              (if (i32.and (local.get $word) (i32.const 0x200))
                (then
                  (i32.store (local.get $out) (local.get $next))
                  (i32.store offset=4 (local.get $out) (i32.load (local.get $node)))
                  (local.set $out (i32.add (local.get $out) (i32.const 8)))
                  (local.set $node (i32.add (local.get $node) (i32.const 4)))))
              (br_if $byDepth (i32.and (local.get $word) (i32.const 0x400)))))
          (br $byStart)))))
  (if (i32.gt_u (local.get $at) (local.get $to)) (then (local.set $at (local.get $to))))
  (global.set $stopped (local.get $at))
  (local.get $out))
