### 합창단 메시지 12개, 2025
-choir = 한빛합창단
rehearsal = { -choir }은 화요일 19:30부터 21:00까지 연습합니다.
members = { $count ->
   *[other] { $count }명이 신청했습니다.
  }
concert =
    공연은 2026년 11월 12일입니다.
    한 번 쉬면서 80분 동안 합니다.
seats = 공연장에는 { "2" }층에 걸쳐 자리가 450개 있습니다.
    .title = 14줄
phones = 공연 중에는 전화기를 쓰십시오.
hello = { $nmae } 님의 자리는 { $seat }입니다.
coats = Coats may be left in the cloakroom.
