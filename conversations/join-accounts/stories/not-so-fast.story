Kari (nb), Kari@teams (nb) and Ola@teams (nb) meet what can go wrong with a code

> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Lag en kode]
! make-joining-code → made
< Koden din er ABCD-EFGH
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Jeg har en kode]
< Skriv koden din.
  [Tilbake]
> ABCD-EFGH
! check-joining-code → own
< Dette er koden du fikk her. Skriv den til meg i den andre kanalen, så kobler jeg dem.
Ola@teams > koble kontoene mine
Ola@teams < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Ola@teams > [Jeg har en kode]
Ola@teams < Skriv koden din.
  [Tilbake]
Ola@teams > ABCD-EFGH
! check-joining-code → found
Ola@teams < Koden er laget av Kari Nordby (kari@eksempelkommunen.example) i Slack. Er det deg?
  [Ja, det er meg] [Nei]
Ola@teams > [Nei]
Ola@teams < Fint at du sa fra. Ingenting er koblet, og koden virker ikke lenger.
Kari@teams > koble kontoene mine
Kari@teams < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Kari@teams > [Jeg har en kode]
Kari@teams < Skriv koden din.
  [Tilbake]
Kari@teams > ABCD-EFGH
! check-joining-code → wrong
Kari@teams < Den koden kjenner jeg ikke. Kanskje er den brukt, eller så ble et tegn feil.
Kari@teams < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Kari@teams > stopp
Kari@teams < Avbrutt. Ingenting er sendt inn.
> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Lag en kode]
! make-joining-code → made
< Koden din er JKMN-PQRS
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
@ 1 day later
Kari@teams > koble kontoene mine
Kari@teams < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Kari@teams > [Jeg har en kode]
Kari@teams < Skriv koden din.
  [Tilbake]
Kari@teams > JKMN-PQRS
! check-joining-code → expired
Kari@teams < Den koden gjelder ikke lenger. Lag en ny der du fikk den, så prøver vi igjen.
> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Lag en kode]
! make-joining-code → made
< Koden din er TUVW-XYZ2
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
Kari@teams > koble kontoene mine
Kari@teams < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Kari@teams > [Jeg har en kode]
Kari@teams < Skriv koden din.
  [Tilbake]
Kari@teams > TUVW-XYZ2
! check-joining-code → found
Kari@teams < Koden er laget av Kari Nordby (kari@eksempelkommunen.example) i Slack. Er det deg?
  [Ja, det er meg] [Nei]
@ 1 day later
Kari@teams > [Ja, det er meg]
! ask-code-owner → expired
Kari@teams < Den koden gjelder ikke lenger. Lag en ny der du fikk den, så prøver vi igjen.
