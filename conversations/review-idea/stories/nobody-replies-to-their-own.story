Ola (nn), Ingrid (nb), Åse (nb) and Liv (nb) meet the rules for who replies to an idea

> Skuleborna går glipp av bussen fordi ingen seier frå når timen er slutt
! weigh-need → need
< Takk. Det ligg i eit utkast som berre du ser. Tre korte spørsmål til, så kan du sende det.
  Kven gjeld det? Vel éin eller fleire.
  ( ) 1 – Brukarar av ei teneste
  ( ) 2 – Innbyggjarar
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreiningar
  ( ) 5 – Oss som jobbar her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> brukere
< Kva blir betre om vi løyser dette? Vel alt som passar.
  ( ) 1 – Meir inntekter
  ( ) 2 – Lågare kostnader
  ( ) 3 – Kostnader vi slepp
  ( ) 4 – Spart tid
  ( ) 5 – Betre kvalitet
  ( ) 6 – Meir nøgde brukarar
  ( ) 7 – Enklare for brukaren
  ( ) 8 – Betre tilgjenge
  ( ) 9 – Meir kunnskap og forståing
  ( ) 10 – Betre livskvalitet
  ( ) 11 – Meir engasjerte tilsette
  ( ) 12 – Betre arbeidsmiljø
  ( ) 13 – Lettare å få og halde på folk
  ( ) 14 – Betre for klima og miljø
  ( ) 15 – Vi toler endring betre
  [Neste]
  [Veit ikkje] [Tilbake]
> spart tid
< Kva fokusområde passar best?
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre (fram til 31. desember 2028)] [8 – Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [9 – Ingen av dei] [Veit ikkje] [Tilbake]
> velferd og livskvalitet
< Når du sender inn, les Idégruppa ideen, og du får svar innan 5 arbeidsdagar. Andre kan be om innsyn i det du sender.
  Sjå over før du sender
  Namn: Skuleborna går glipp av bussen fordi ingen seier frå når timen er…
  Behov: Skuleborna går glipp av bussen fordi ingen seier frå når timen er slutt
  For kven: Brukarar av ei teneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til meir] [Lagre til seinare]
> [Send inn]
! submit-idea → submitted
< Takk, Ola! Ideen «Skuleborna går glipp av bussen fordi ingen seier frå når timen er…» er send. Du får svar frå Idégruppa innan 5 arbeidsdagar, seinast 30. november. Skriv «mine» når du vil sjå kvar den er.
  Dette er den første ideen din her. Takk for at du seier frå om eit behov – det er slik det startar.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
Ingrid < Ny idé til deg: «Skuleborna går glipp av bussen fordi ingen seier frå når timen er…» fra Ola Tveit. Svar innen 30. november.
  De fire spørsmålene
  Behov: Skuleborna går glipp av bussen fordi ingen seier frå når timen er slutt
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]

Ola > [Ja, utforsk]
! take-up-review → refused
< Ingen svarer på sin eigen idé, så denne svarer dei andre vurderarane på. Du får beskjed når det er gjort.
Liv > [Ja, utforsk]
! take-up-review → refused
Liv < Vurdererne for fokusområdet svarer på denne ideen, og du er ikke en av dem nå. Skulle du vært det, spør utviklingsavdelingen.
Ingrid > [Takk nei]
! take-up-review → open
Ingrid < Hvor mye verdi kan «Skuleborna går glipp av bussen fordi ingen seier frå når timen er…» skape?
  [1 – Liten verdi for få] [2 – Nyttig for én enhet] [3 – Tydelig verdi for mange] [4 – Stor verdi, også på sikt]
~ Takk, Ola! Ideen «Skuleborna går glipp av bussen fordi ingen seier frå når timen er…» er send. Du får svar frå Idégruppa innan 5 arbeidsdagar, seinast 30. november. Skriv «mine» når du vil sjå kvar den er.
  Dette er den første ideen din her. Takk for at du seier frå om eit behov – det er slik det startar.
  Status: Til vurdering
  Så langt: Nytt
  [Trekk ideen]
Ingrid > avbryt
Ingrid < Avbrutt. Ingenting er sendt inn.
Ingrid > [Be om mer]
! take-up-review → open
Ingrid < Hva vil du vite mer om? Skriv ett spørsmål til Ola Tveit. Det sendes slik du skriver det.
Ingrid > Hvor ofte skjer det?
Ingrid < Slik blir svaret. Send nå?
  Svaret ditt: Be om mer
  Spørsmålet: Hvor ofte skjer det?
  [Send svaret] [Endre] [Avbryt]
Ingrid > Og hvor mange barn er det?
Ingrid < Takk, jeg tar vare på det du skrev. Hvor hører det hjemme?
  [Spørsmålet] [Fortsett]
Ingrid > [Spørsmålet]
Ingrid < Slik blir svaret. Send nå?
  Svaret ditt: Be om mer
  Spørsmålet: Hvor ofte skjer det?
  Og hvor mange barn er det?
  [Send svaret] [Endre] [Avbryt]
Ingrid > [Send svaret]
! decide → asked
~ Takk, Ola! Ideen «Skuleborna går glipp av bussen fordi ingen seier frå når timen er…» er send. Du får svar frå Idégruppa innan 5 arbeidsdagar, seinast 30. november. Skriv «mine» når du vil sjå kvar den er.
  Dette er den første ideen din her. Takk for at du seier frå om eit behov – det er slik det startar.
  Status: Til vurdering
  Så langt: Nytt
Ingrid ~ Du har bedt Ola Tveit om mer om «Skuleborna går glipp av bussen fordi ingen seier frå når timen er…». Kortet kommer tilbake når svaret er her.
  Spørsmålet: Hvor ofte skjer det?
  Og hvor mange barn er det?
< Ingrid Haugen er nyfiken på «Skuleborna går glipp av bussen fordi ingen seier frå når timen er…» og lurer på:
  «Hvor ofte skjer det?
  Og hvor mange barn er det?»
  Trykk «Svar» når det passar deg. Så les Idégruppa det du skriv, og du får vite her kva som skjer vidare.
  Status: Ventar på meir frå deg
  Så langt: Nytt
  [Svar] [Trekk ideen]
Ingrid < Spørsmålet er sendt til Ola Tveit. Kortet kommer tilbake til deg når svaret er her.
