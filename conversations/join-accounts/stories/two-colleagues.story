Kari (nb) and Liv (nb) are two people, whatever they say

> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Lag en kode]
! make-joining-code → made
< Koden din er ABCD-EFGH
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
Liv > koble kontoene mine
Liv < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Liv > [Jeg har en kode]
Liv < Skriv koden din.
  [Tilbake]
Liv > ABCD-EFGH
! check-joining-code → listed-apart
Liv < Hos oss står dere som to forskjellige personer, så jeg har ikke koblet dem. Er begge deg, kan utviklingsavdelingen ordne det.
