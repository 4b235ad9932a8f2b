Kari@teams (nb) does not find the code

> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Jeg har en kode]
< Skriv koden din.
  [Tilbake]
> Hvilken kode?
! check-joining-code → wrong
< Den koden kjenner jeg ikke. Kanskje er den brukt, eller så ble et tegn feil.
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Jeg har en kode]
< Skriv koden din.
  [Tilbake]
> AAAA-2222
! check-joining-code → wrong
< Den koden kjenner jeg ikke. Kanskje er den brukt, eller så ble et tegn feil.
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Jeg har en kode]
< Skriv koden din.
  [Tilbake]
> AAAA-3333
! check-joining-code → wrong
< Den koden kjenner jeg ikke. Kanskje er den brukt, eller så ble et tegn feil.
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Jeg har en kode]
< Skriv koden din.
  [Tilbake]
> AAAA-4444
! check-joining-code → wrong
< Den koden kjenner jeg ikke. Kanskje er den brukt, eller så ble et tegn feil.
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Jeg har en kode]
< Skriv koden din.
  [Tilbake]
> AAAA-5555
! check-joining-code → wrong
< Den koden kjenner jeg ikke. Kanskje er den brukt, eller så ble et tegn feil.
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Jeg har en kode]
< Skriv koden din.
  [Tilbake]
> AAAA-6666
! check-joining-code → wrong
< Den koden kjenner jeg ikke. Kanskje er den brukt, eller så ble et tegn feil.
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Jeg har en kode]
< Skriv koden din.
  [Tilbake]
> AAAA-7777
! check-joining-code → too-many
< Nå er det prøvd mange koder. Vent en time, så kan du prøve igjen.
