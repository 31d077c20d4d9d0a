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
