;; What keyguard does with every byte. `npm run wasm` makes `machineCode.ts` of this file.
;; As WebAssembly they are fast from their first byte on: in JavaScript, a commit would be over before V8 has
;; found them worth compiling.
(module
  (memory (export "memory") 1)
  ;; Where `find` stopped, to be called again from there.
  (global $stopped (export "stopped") (mut i32) (i32.const 0))

  ;; Finds anchors that start at $at … $to - 1, by the tables that `src/detect/anchors/prefilter.ts` describes. The text is
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
        (local.set $hash (i32.and
          (i32.shr_u (i32.mul (local.get $four) (i32.const 0x3779b100)) (i32.const 16))
          (i32.const 0xfffc)))
        ;; The first three bytes choose a word of the filter, the fourth one of its bits (by its lowest five).
        (br_if $byByte (i32.eqz (i32.and
          (i32.shr_u
            (i32.load (i32.add (local.get $filter) (local.get $hash)))
            (i32.shr_u (local.get $four) (i32.const 24)))
          (i32.const 1))))

        ;; The entries of the bucket, for one with these three bytes: where it has a letter, its mask makes the
        ;; text's small; all else is compared as it is.
        (local.set $four (i32.and
          (i32.load align=1 (i32.sub (local.get $at) (i32.const 1)))
          (i32.const 0xffffff)))
        (local.set $hash (i32.add (local.get $buckets) (i32.shr_u (local.get $hash) (i32.const 1))))
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

  ;; Leaves out of what `find` has written at $list … $listEnd - 1 the anchors of which a look at the bytes around them
  ;; tells that none of their owners would be asked (`src/detect/anchors/sift.ts`); the others stay in their order. The text is at
  ;; $begin … $end - 1, $tables as `sift.ts` describes it. Returns the new end of the list. It uses the sums of `random`.
  (func (export "sift")
    (param $list i32) (param $listEnd i32) (param $begin i32) (param $end i32) (param $tables i32)
    (result i32)
    (local $out i32) (local $start i32) (local $behind i32) (local $owner i32) (local $ownerEnd i32)
    (local $flags i32) (local $traits i32) (local $at i32) (local $first i32) (local $bit i32)
    (local $classes i32) (local $limit i32) (local $isOpen i32)
    ;; As in `randomFinder.ts`: between the first two nothing was found, and the last is what was found last.
    (local $from i32) (local $to i32) (local $found i32)
    (local.set $out (local.get $list))
    (local.set $classes (i32.load offset=20 (local.get $tables)))
    (block $done
      (loop $byHit
        (br_if $done (i32.ge_u (local.get $list) (local.get $listEnd)))
        (local.set $behind (i32.load (local.get $list)))
        (local.set $at (i32.shl (i32.sub (i32.load offset=4 (local.get $list)) (i32.const 1)) (i32.const 2)))
        (local.set $start (i32.sub
          (local.get $behind)
          (i32.load (i32.add (i32.load (local.get $tables)) (local.get $at)))))
        (local.set $at (i32.add (i32.load offset=4 (local.get $tables)) (local.get $at)))
        (local.set $owner (i32.add
          (i32.load offset=8 (local.get $tables))
          (i32.shl (i32.load (local.get $at)) (i32.const 2))))
        (local.set $ownerEnd (i32.add
          (i32.load offset=8 (local.get $tables))
          (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 2))))
        (block $dismissed
          (block $kept
            (loop $byOwner
              (br_if $dismissed (i32.ge_u (local.get $owner) (local.get $ownerEnd)))
              (block $not
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
                              (i32.load offset=16 (local.get $tables))
                              (i32.add (i32.load offset=16 (local.get $tables)) (i32.const 256))
                              (i32.load offset=24 (local.get $tables))
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
                  (i32.load offset=12 (local.get $tables))
                  (i32.shl (i32.load (local.get $owner)) (i32.const 4))))
                (local.set $flags (i32.load (local.get $traits)))
                (if (i32.and (local.get $flags) (i32.const 4))
                  (then
                    ;; Anchored: from the end of the run on, what follows a marker by chance is mostly short.
                    (local.set $first (i32.sub (local.get $start) (i32.load offset=8 (local.get $traits))))
                    (local.set $at (i32.add (local.get $first) (i32.load offset=12 (local.get $traits))))
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

  ;; Of each 16 bytes from $at (a multiple of 16 away from $to) to $to, writes to $out where they begin if all of them
  ;; are what base64, hex, percent encoding and escape sequences are made of. Returns the end of what was written.
  (func (export "runs") (param $at i32) (param $to i32) (param $out i32) (result i32)
    (local $bytes v128)
    (loop $byVector
      (local.set $bytes (v128.load (local.get $at)))
      (if (i8x16.all_true
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
                  (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x5c))))))))
        (then
          (i32.store (local.get $out) (local.get $at))
          (local.set $out (i32.add (local.get $out) (i32.const 4)))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $byVector (i32.lt_u (local.get $at) (local.get $to))))
    (local.get $out))

  ;; The same for 16 bytes in which zero bytes and printable letters take turns (three of those and two of these), or
  ;; three letters stand with three zero bytes between each.
  (func (export "wide") (param $at i32) (param $to i32) (param $out i32) (result i32)
    (local $bytes v128) (local $zeros i32) (local $letters i32)
    (loop $byVector
      (local.set $bytes (v128.load (local.get $at)))
      (if (local.tee $zeros (i8x16.bitmask (i8x16.eq (local.get $bytes) (v128.const i64x2 0 0))))
        (then
          (local.set $letters (i8x16.bitmask (i8x16.lt_u
            (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 0x20)))
            (i8x16.splat (i32.const 0x5f)))))
          (if (i32.or
              (i32.and
                (i32.and
                  (i32.and (local.get $zeros) (i32.shr_u (local.get $zeros) (i32.const 2)))
                  (i32.shr_u (local.get $zeros) (i32.const 4)))
                (i32.and
                  (i32.shr_u (local.get $letters) (i32.const 1))
                  (i32.shr_u (local.get $letters) (i32.const 3))))
              (i32.and
                (i32.and
                  (i32.and (local.get $letters) (i32.shr_u (local.get $letters) (i32.const 4)))
                  (i32.shr_u (local.get $letters) (i32.const 8)))
                (i32.and
                  (i32.and
                    (i32.and (i32.shr_u (local.get $zeros) (i32.const 1)) (i32.shr_u (local.get $zeros) (i32.const 2)))
                    (i32.and (i32.shr_u (local.get $zeros) (i32.const 3)) (i32.shr_u (local.get $zeros) (i32.const 5))))
                  (i32.and (i32.shr_u (local.get $zeros) (i32.const 6)) (i32.shr_u (local.get $zeros) (i32.const 7))))))
            (then
              (i32.store (local.get $out) (local.get $at))
              (local.set $out (i32.add (local.get $out) (i32.const 4)))))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $byVector (i32.lt_u (local.get $at) (local.get $to))))
    (local.get $out))

  ;; What is left of the input of `inflate`, with the bits already taken from it.
  (global $next (mut i32) (i32.const 0))
  (global $end (mut i32) (i32.const 0))
  (global $bits (mut i32) (i32.const 0))
  (global $bitCount (mut i32) (i32.const 0))
  (global $isBad (mut i32) (i32.const 0))

  ;; The next $count (up to 13) bits; 0 and $isBad where there are no more.
  (func $take (param $count i32) (result i32)
    (local $value i32)
    (loop $byByte
      (if (i32.lt_u (global.get $bitCount) (local.get $count))
        (then
          (if (i32.ge_u (global.get $next) (global.get $end))
            (then
              (global.set $isBad (i32.const 1))
              (return (i32.const 0))))
          (global.set $bits (i32.or
            (global.get $bits)
            (i32.shl (i32.load8_u (global.get $next)) (global.get $bitCount))))
          (global.set $next (i32.add (global.get $next) (i32.const 1)))
          (global.set $bitCount (i32.add (global.get $bitCount) (i32.const 8)))
          (br $byByte))))
    (local.set $value (i32.and
      (global.get $bits)
      (i32.sub (i32.shl (i32.const 1) (local.get $count)) (i32.const 1))))
    (global.set $bits (i32.shr_u (global.get $bits) (local.get $count)))
    (global.set $bitCount (i32.sub (global.get $bitCount) (local.get $count)))
    (local.get $value))

  ;; Makes the table of a Huffman code at $table of the lengths (a byte for each of $count symbols) at $lengths. In words
  ;; of 16 bits: how many codes have each length (16), then 16 of our own, the symbols in order of their codes (from byte
  ;; 64 on), by the next nine bits of the input the symbol and below it, in four bits, the length of a code of up to nine
  ;; (from byte 640 on), and 16 of our own.
  (func $build (param $table i32) (param $lengths i32) (param $count i32)
    (local $at i32) (local $place i32) (local $left i32)
    (local $code i32) (local $bits i32) (local $length i32)
    (memory.fill (local.get $table) (i32.const 0) (i32.const 64))
    (memory.fill (i32.add (local.get $table) (i32.const 640)) (i32.const 0) (i32.const 1024))
    (loop $bySymbol
      (local.set $place (i32.add
        (local.get $table)
        (i32.shl (i32.load8_u (i32.add (local.get $lengths) (local.get $at))) (i32.const 1))))
      (i32.store16 (local.get $place) (i32.add (i32.load16_u (local.get $place)) (i32.const 1)))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $bySymbol (i32.lt_u (local.get $at) (local.get $count))))
    (i32.store16 (local.get $table) (i32.const 0))
    ;; Behind the counts: where the symbols of each length begin. At the end: the first code of each length.
    (local.set $left (i32.const 1))
    (local.set $at (i32.const 1))
    (loop $byLength
      (local.set $place (i32.add (local.get $table) (i32.shl (local.get $at) (i32.const 1))))
      (i32.store16 offset=32 (local.get $place) (i32.add
        (i32.load16_u offset=30 (local.get $place))
        (i32.load16_u (i32.sub (local.get $place) (i32.const 2)))))
      (local.set $code (i32.shl
        (i32.add (local.get $code) (i32.load16_u (i32.sub (local.get $place) (i32.const 2))))
        (i32.const 1)))
      (i32.store16 offset=1664 (local.get $place) (local.get $code))
      (local.set $left (i32.sub
        (i32.shl (local.get $left) (i32.const 1))
        (i32.load16_u (local.get $place))))
      (if (i32.lt_s (local.get $left) (i32.const 0)) (then (global.set $isBad (i32.const 1)) (return)))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $byLength (i32.lt_u (local.get $at) (i32.const 16))))
    (local.set $at (i32.const 0))
    (loop $byCode
      (local.set $length (i32.load8_u (i32.add (local.get $lengths) (local.get $at))))
      (if (local.get $length)
        (then
          (local.set $place (i32.add (local.get $table) (i32.shl (local.get $length) (i32.const 1))))
          (local.set $left (i32.load16_u offset=32 (local.get $place)))
          (i32.store16 offset=32 (local.get $place) (i32.add (local.get $left) (i32.const 1)))
          (i32.store16 offset=64
            (i32.add (local.get $table) (i32.shl (local.get $left) (i32.const 1)))
            (local.get $at))
          (local.set $code (i32.load16_u offset=1664 (local.get $place)))
          (i32.store16 offset=1664 (local.get $place) (i32.add (local.get $code) (i32.const 1)))
          (if (i32.le_u (local.get $length) (i32.const 9))
            (then
              ;; The input has a code's highest bit first, so it is turned round; any bits may follow it.
              (local.set $bits (i32.const 0))
              (local.set $left (local.get $length))
              (loop $byBit
                (local.set $bits (i32.or
                  (i32.shl (local.get $bits) (i32.const 1))
                  (i32.and (local.get $code) (i32.const 1))))
                (local.set $code (i32.shr_u (local.get $code) (i32.const 1)))
                (br_if $byBit (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
              (loop $byRest
                (i32.store16 offset=640
                  (i32.add (local.get $table) (i32.shl (local.get $bits) (i32.const 1)))
                  (i32.or (i32.shl (local.get $at) (i32.const 4)) (local.get $length)))
                (local.set $bits (i32.add (local.get $bits) (i32.shl (i32.const 1) (local.get $length))))
                (br_if $byRest (i32.lt_u (local.get $bits) (i32.const 512))))))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $byCode (i32.lt_u (local.get $at) (local.get $count)))))

  ;; The next symbol of the code at $table; 0 and $isBad where there is none.
  (func $symbol (param $table i32) (result i32)
    (local $code i32) (local $first i32) (local $index i32) (local $count i32) (local $length i32)
    (if (i32.lt_u (global.get $bitCount) (i32.const 16))
      (then
        (if (i32.le_u (i32.add (global.get $next) (i32.const 2)) (global.get $end))
          (then
            (global.set $bits (i32.or
              (global.get $bits)
              (i32.shl (i32.load16_u align=1 (global.get $next)) (global.get $bitCount))))
            (global.set $next (i32.add (global.get $next) (i32.const 2)))
            (global.set $bitCount (i32.add (global.get $bitCount) (i32.const 16)))))))
    ;; Most codes are short.
    (local.set $code (i32.load16_u offset=640 (i32.add
      (local.get $table)
      (i32.shl (i32.and (global.get $bits) (i32.const 0x1ff)) (i32.const 1)))))
    (local.set $length (i32.and (local.get $code) (i32.const 15)))
    (if (i32.and (i32.ne (local.get $length) (i32.const 0)) (i32.le_u (local.get $length) (global.get $bitCount)))
      (then
        (global.set $bits (i32.shr_u (global.get $bits) (local.get $length)))
        (global.set $bitCount (i32.sub (global.get $bitCount) (local.get $length)))
        (return (i32.shr_u (local.get $code) (i32.const 4)))))
    ;; A long one, or the last few bits of the input: bit by bit.
    (local.set $code (i32.const 0))
    (local.set $length (i32.const 1))
    (loop $byBit
      (local.set $code (i32.or (local.get $code) (call $take (i32.const 1))))
      (local.set $count (i32.load16_u
        (i32.add (local.get $table) (i32.shl (local.get $length) (i32.const 1)))))
      (if (i32.lt_s (i32.sub (local.get $code) (local.get $count)) (local.get $first))
        (then
          (return (i32.load16_u offset=64 (i32.add
            (local.get $table)
            (i32.shl
              (i32.add (local.get $index) (i32.sub (local.get $code) (local.get $first)))
              (i32.const 1)))))))
      (local.set $index (i32.add (local.get $index) (local.get $count)))
      (local.set $first (i32.shl (i32.add (local.get $first) (local.get $count)) (i32.const 1)))
      (local.set $code (i32.shl (local.get $code) (i32.const 1)))
      (local.set $length (i32.add (local.get $length) (i32.const 1)))
      (br_if $byBit (i32.lt_u (local.get $length) (i32.const 16))))
    (global.set $isBad (i32.const 1))
    (i32.const 0))

  ;; Inflates the deflate stream (https://www.rfc-editor.org/rfc/rfc1951) at $at … $to - 1 to $out, up to $outEnd.
  ;; $scratch has room for 4 KB; its first 19 bytes are the order of the lengths of code lengths. Returns the end of
  ;; what was written, or 0 where that is no whole stream, or there is no room for it.
  (func (export "inflate")
    (param $at i32) (param $to i32) (param $out i32) (param $outEnd i32) (param $scratch i32)
    (result i32)
    (local $begin i32) (local $lengths i32) (local $letters i32) (local $distances i32)
    (local $isLast i32) (local $type i32) (local $count i32) (local $more i32) (local $symbol i32) (local $extra i32)
    (local.set $begin (local.get $out))
    (local.set $lengths (i32.add (local.get $scratch) (i32.const 32)))
    (local.set $letters (i32.add (local.get $scratch) (i32.const 512)))
    (local.set $distances (i32.add (local.get $scratch) (i32.const 2304)))
    (global.set $next (local.get $at))
    (global.set $end (local.get $to))
    (global.set $bits (i32.const 0))
    (global.set $bitCount (i32.const 0))
    (global.set $isBad (i32.const 0))
    (loop $byBlock
      (local.set $isLast (call $take (i32.const 1)))
      (local.set $type (call $take (i32.const 2)))
      (if (i32.eqz (local.get $type))
        (then
          ;; Stored: whole bytes, their number and its complement before them. Those already taken are given back.
          (global.set $next (i32.sub (global.get $next) (i32.shr_u (global.get $bitCount) (i32.const 3))))
          (global.set $bits (i32.const 0))
          (global.set $bitCount (i32.const 0))
          (if (i32.gt_u (i32.add (global.get $next) (i32.const 4)) (global.get $end))
            (then (return (i32.const 0))))
          (local.set $count (i32.load16_u align=1 (global.get $next)))
          (if (i32.ne
              (i32.xor (local.get $count) (i32.load16_u offset=2 align=1 (global.get $next)))
              (i32.const 0xffff))
            (then (return (i32.const 0))))
          (global.set $next (i32.add (global.get $next) (i32.const 4)))
          (if (i32.or
              (i32.gt_u (i32.add (global.get $next) (local.get $count)) (global.get $end))
              (i32.gt_u (i32.add (local.get $out) (local.get $count)) (local.get $outEnd)))
            (then (return (i32.const 0))))
          (memory.copy (local.get $out) (global.get $next) (local.get $count))
          (global.set $next (i32.add (global.get $next) (local.get $count)))
          (local.set $out (i32.add (local.get $out) (local.get $count))))
        (else
          (if (i32.eq (local.get $type) (i32.const 1))
            (then
              ;; The fixed codes.
              (memory.fill (local.get $lengths) (i32.const 8) (i32.const 288))
              (memory.fill (i32.add (local.get $lengths) (i32.const 144)) (i32.const 9) (i32.const 112))
              (memory.fill (i32.add (local.get $lengths) (i32.const 256)) (i32.const 7) (i32.const 24))
              (call $build (local.get $letters) (local.get $lengths) (i32.const 288))
              (memory.fill (local.get $lengths) (i32.const 5) (i32.const 30))
              (call $build (local.get $distances) (local.get $lengths) (i32.const 30)))
            (else
              (if (i32.eq (local.get $type) (i32.const 3)) (then (return (i32.const 0))))
              (local.set $count (i32.add (call $take (i32.const 5)) (i32.const 257)))
              (local.set $more (i32.add (call $take (i32.const 5)) (i32.const 1)))
              (local.set $extra (i32.add (call $take (i32.const 4)) (i32.const 4)))
              ;; The code of the code lengths.
              (memory.fill (local.get $lengths) (i32.const 0) (i32.const 19))
              (local.set $symbol (i32.const 0))
              (loop $byOrder
                (i32.store8
                  (i32.add (local.get $lengths)
                    (i32.load8_u (i32.add (local.get $scratch) (local.get $symbol))))
                  (call $take (i32.const 3)))
                (local.set $symbol (i32.add (local.get $symbol) (i32.const 1)))
                (br_if $byOrder (i32.lt_u (local.get $symbol) (local.get $extra))))
              (call $build (local.get $letters) (local.get $lengths) (i32.const 19))
              ;; The lengths of both codes, in one row.
              (local.set $more (i32.add (local.get $count) (local.get $more)))
              (local.set $at (i32.const 0))
              (loop $byLength
                (local.set $symbol (call $symbol (local.get $letters)))
                (if (i32.lt_u (local.get $symbol) (i32.const 16))
                  (then
                    (i32.store8 (i32.add (local.get $lengths) (local.get $at)) (local.get $symbol))
                    (local.set $at (i32.add (local.get $at) (i32.const 1))))
                  (else
                    ;; 16 repeats the one before, 17 and 18 are zeros.
                    (local.set $type (i32.const 0))
                    (if (i32.eq (local.get $symbol) (i32.const 16))
                      (then
                        (if (i32.eqz (local.get $at)) (then (return (i32.const 0))))
                        (local.set $type (i32.load8_u
                          (i32.sub (i32.add (local.get $lengths) (local.get $at)) (i32.const 1))))
                        (local.set $extra (i32.add (call $take (i32.const 2)) (i32.const 3))))
                      (else
                        (if (i32.eq (local.get $symbol) (i32.const 17))
                          (then (local.set $extra (i32.add (call $take (i32.const 3)) (i32.const 3))))
                          (else (local.set $extra (i32.add (call $take (i32.const 7)) (i32.const 11)))))))
                    (if (i32.gt_u (i32.add (local.get $at) (local.get $extra)) (local.get $more))
                      (then (return (i32.const 0))))
                    (memory.fill
                      (i32.add (local.get $lengths) (local.get $at))
                      (local.get $type)
                      (local.get $extra))
                    (local.set $at (i32.add (local.get $at) (local.get $extra)))))
                (if (global.get $isBad) (then (return (i32.const 0))))
                (br_if $byLength (i32.lt_u (local.get $at) (local.get $more))))
              (call $build (local.get $letters) (local.get $lengths) (local.get $count))
              (call $build (local.get $distances)
                (i32.add (local.get $lengths) (local.get $count))
                (i32.sub (local.get $more) (local.get $count)))))
          (block $blockEnd
            (loop $bySymbol
              (local.set $symbol (call $symbol (local.get $letters)))
              (if (global.get $isBad) (then (return (i32.const 0))))
              (br_if $blockEnd (i32.eq (local.get $symbol) (i32.const 256)))
              (if (i32.lt_u (local.get $symbol) (i32.const 256))
                (then
                  (if (i32.ge_u (local.get $out) (local.get $outEnd)) (then (return (i32.const 0))))
                  (i32.store8 (local.get $out) (local.get $symbol))
                  (local.set $out (i32.add (local.get $out) (i32.const 1)))
                  (br $bySymbol)))
              ;; A piece of what was written, by its length (258 has a symbol of its own) and how far back it stands.
              (local.set $symbol (i32.sub (local.get $symbol) (i32.const 257)))
              (if (i32.gt_u (local.get $symbol) (i32.const 28)) (then (return (i32.const 0))))
              (local.set $count (i32.add (local.get $symbol) (i32.const 3)))
              (if (i32.gt_u (local.get $symbol) (i32.const 7))
                (then
                  (local.set $extra (i32.sub (i32.shr_u (local.get $symbol) (i32.const 2)) (i32.const 1)))
                  (local.set $count (i32.add
                    (i32.add (i32.const 3) (i32.shl
                      (i32.add (i32.const 4) (i32.and (local.get $symbol) (i32.const 3)))
                      (local.get $extra)))
                    (if (result i32) (i32.eq (local.get $symbol) (i32.const 28))
                      (then (i32.const 0))
                      (else (call $take (local.get $extra))))))
                  (if (i32.eq (local.get $symbol) (i32.const 28)) (then (local.set $count (i32.const 258))))))
              (local.set $symbol (call $symbol (local.get $distances)))
              (if (i32.gt_u (local.get $symbol) (i32.const 29)) (then (return (i32.const 0))))
              (local.set $more (i32.add (local.get $symbol) (i32.const 1)))
              (if (i32.gt_u (local.get $symbol) (i32.const 3))
                (then
                  (local.set $extra (i32.sub (i32.shr_u (local.get $symbol) (i32.const 1)) (i32.const 1)))
                  (local.set $more (i32.add
                    (i32.add (i32.const 1) (i32.shl
                      (i32.add (i32.const 2) (i32.and (local.get $symbol) (i32.const 1)))
                      (local.get $extra)))
                    (call $take (local.get $extra))))))
              (if (i32.or
                  (global.get $isBad)
                  (i32.or
                    (i32.gt_u (local.get $more) (i32.sub (local.get $out) (local.get $begin)))
                    (i32.gt_u (i32.add (local.get $out) (local.get $count)) (local.get $outEnd))))
                (then (return (i32.const 0))))
              ;; Byte by byte: it may overlap what it writes.
              (loop $byByte
                (i32.store8 (local.get $out)
                  (i32.load8_u (i32.sub (local.get $out) (local.get $more))))
                (local.set $out (i32.add (local.get $out) (i32.const 1)))
                (local.set $count (i32.sub (local.get $count) (i32.const 1)))
                (br_if $byByte (local.get $count)))
              (br $bySymbol)))))
      (if (global.get $isBad) (then (return (i32.const 0))))
      (br_if $byBlock (i32.eqz (local.get $isLast))))
    (local.get $out))

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
