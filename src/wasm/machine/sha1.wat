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
      (br $byBlock))))
