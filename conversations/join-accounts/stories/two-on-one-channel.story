Ola@teams (nb) and Kari@teams (nb) are two people, whatever they say

> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Lag en kode]
! make-joining-code → made
< Koden din er ABCD-EFGH
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
Kari@teams > koble kontoene mine
Kari@teams < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Kari@teams > [Jeg har en kode]
Kari@teams < Skriv koden din.
  [Tilbake]
Kari@teams > ABCD-EFGH
! check-joining-code → same-channel
Kari@teams < Koden er laget i en kanal der du allerede er en annen. Er begge deg, kan utviklingsavdelingen ordne det.
