### 13 messages of the choir, 2026
-choir = Hanbit Choir
## rehearsals, 2 a week
rehearsal = { -choir } rehearses on Tuesdays from 19:30 to 21:00.
members = { $count ->
    [one] One singer has signed up.
   *[other] { $count } singers have signed up.
  }
concert =
    The concert is on November 21, 2026.
    It lasts 80 minutes with one break.
seats = The hall has 420 seats on { "two" } floors.
    .title = 14 rows
phones = Do not use your phone during the concert.
hello = Dear { $name }, your seat is { $seat }.
coats = Coats may be left in the cloakroom.
scores = Scores are handed out before the rehearsal.
