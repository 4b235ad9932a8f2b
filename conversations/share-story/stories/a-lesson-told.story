Kari (nb), Ola (nb) and Liv (nb) tell of a lesson

Liv > historie
! find-stories → nothing-to-tell
Liv < Det er ingen historier å fortelle ennå. Her kommer det som er tatt i bruk, og det vi har lært av. Jeg venter til de som står bak, har svart. Prøv gjerne igjen om noen dager.
> historie
! find-stories → not-communicator
< Det er kommunikatørene som deler historier. Har du en god historie, tips gjerne en av dem.

> Pårørende ringer fordi de ikke vet når vi kommer
! weigh-need → need
< Takk. Det ligger i et utkast som bare du ser. Tre korte spørsmål til, så kan du sende det.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> brukere
< Hva blir bedre hvis vi løser dette? Velg alt som passer.
  ( ) 1 – Mer inntekter
  ( ) 2 – Lavere kostnader
  ( ) 3 – Kostnader vi slipper
  ( ) 4 – Spart tid
  ( ) 5 – Bedre kvalitet
  ( ) 6 – Mer fornøyde brukere
  ( ) 7 – Enklere for brukeren
  ( ) 8 – Bedre tilgjengelighet
  ( ) 9 – Mer kunnskap og forståelse
  ( ) 10 – Bedre livskvalitet
  ( ) 11 – Mer engasjerte ansatte
  ( ) 12 – Bedre arbeidsmiljø
  ( ) 13 – Lettere å få og beholde folk
  ( ) 14 – Bedre for klima og miljø
  ( ) 15 – Vi tåler endring bedre
  [Neste]
  [Vet ikke] [Tilbake]
> spart tid
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> velferd og livskvalitet
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Pårørende ringer fordi de ikke vet når vi kommer
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
Ola < Ny idé til deg: «Pårørende ringer fordi de ikke vet når vi kommer» fra Kari Nordby. Svar innen 30. november.
  De fire spørsmålene
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]

Ola > [Ja, utforsk]
! take-up-review → open
Ola < Hvor mye verdi kan «Pårørende ringer fordi de ikke vet når vi kommer» skape?
  [1 – Liten verdi for få] [2 – Nyttig for én enhet] [3 – Tydelig verdi for mange] [4 – Stor verdi, også på sikt]
~ Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
  [Trekk ideen]
Ola > 3
Ola < Hvilket fokusområde treffer ideen?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre] [8 – En god start for nye innbyggere] [9 – Utenfor fokusområdene] [Tilbake]
Ola > velferd
Ola < Skriv en kort begrunnelse til Kari Nordby. Den sendes slik du skriver den.
  [Tilbake]
Ola > Behovet er tydelig, og mange kan få nytte av det.
Ola < Hva kan de gjøre uten å spørre igjen? For eksempel tid, sum og hvem de kan teste med.
  [Tilbake]
Ola > Inntil 20 timer, og test med dem som vil være med.
Ola < Hva er det første steget?
  [Tilbake]
Ola > Snakk med tre som kjenner behovet.
Ola < Slik blir svaret. Send nå?
  Svaret ditt: Ja, utforsk
  Verdi: 3 – Tydelig verdi for mange
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Behovet er tydelig, og mange kan få nytte av det.
  Uten å spørre igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre som kjenner behovet.
  [Send svaret] [Endre] [Avbryt]
Ola > [Send svaret]
! decide → approved
~ Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
Ola ~ Du har svart Kari Nordby om «Pårørende ringer fordi de ikke vet når vi kommer»: ja, utforsk ideen.
  Verdi: 3 – Tydelig verdi for mange
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Behovet er tydelig, og mange kan få nytte av det.
  Uten å spørre igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre som kjenner behovet.
< Gode nyheter! Dere får utforske «Pårørende ringer fordi de ikke vet når vi kommer».
  Hvorfor: Behovet er tydelig, og mange kan få nytte av det.
  Dette kan dere gjøre uten å spørre igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre som kjenner behovet.
  Snakk gjerne med minst tre som kjenner behovet. Når dere vil prøve noe i det små, trykk «Start en test». Trenger dere noen å tenke sammen med, spør utviklingsavdelingen.
  Status: Utforskes
  Så langt: Nytt
  [Start en test] [Avslutt med læring] [Trekk ideen]
Ola < Sendt. Kari Nordby får vite at svaret er ja, hvorfor, hva de kan gjøre, og hva som er første steg. Takk for at du svarte!
< Dette fortjener å bli sett. Jeg vil gjerne dele dette i #vi-heier:
  🌱 Nytt: «Pårørende ringer fordi de ikke vet når vi kommer»
  Noen har sett et behov: Pårørende ringer fordi de ikke vet når vi kommer
  Takk til Kari Nordby (Hjemmetjenesten), som sa fra.
  Nå skal det utforskes. Vet du noe om dette, eller vil du være med?
  Uten navn står det «en kollega i Hjemmetjenesten» i stedet.
  Er det greit for deg? Hører jeg ikke fra deg innen 30. november, deler jeg ingenting. Du kan ombestemme deg senere.
  [Del med navn] [Del uten navn] [Ikke del]
> [Del med navn]
! check-consent → open
! record-consent → shared-named
#vi-heier < 🌱 Nytt: «Pårørende ringer fordi de ikke vet når vi kommer»
  Noen har sett et behov: Pårørende ringer fordi de ikke vet når vi kommer
  Takk til Kari Nordby (Hjemmetjenesten), som sa fra.
  Nå skal det utforskes. Vet du noe om dette, eller vil du være med?
~ Du har valgt å dele «Pårørende ringer fordi de ikke vet når vi kommer» med navn.
  Det står i #vi-heier med navnet ditt.
  [Endre svaret]
< Takk! Nå står det i #vi-heier, med navnet ditt.

> [Avslutt med læring]
! may-close-with-lesson → open
< Når noe ikke blir som vi håpet, er det godt å snakke om det. Ta gjerne en prat med utviklingsavdelingen først. Du kan også fortsette her når du vil.
  Hva trodde dere da dere begynte?
> At pårørende ikke vet når vi kommer
< Hva gjorde dere for å finne det ut?
  [Hopp over] [Tilbake]
> Vi spurte tre familier
< Hva vet dere nå som dere ikke visste før?
  [Tilbake]
> De vet når vi kommer, men ikke hvem som kommer.
< Hva fungerte bra?
  [Hopp over] [Tilbake]
> hopp over
< Hva var vanskelig?
  [Hopp over] [Tilbake]
> hopp over
< Hvilket råd gir dere til neste?
  [Hopp over] [Tilbake]
> Spør før du lager noe
< Se over lærdommen
  Det dere trodde: At pårørende ikke vet når vi kommer
  Det dere gjorde: Vi spurte tre familier
  Lærdom: De vet når vi kommer, men ikke hvem som kommer.
  Råd til neste: Spør før du lager noe
  [Del lærdommen] [Endre] [Avbryt]
> [Del lærdommen]
! close-with-lesson → closed
~ Gode nyheter! Dere får utforske «Pårørende ringer fordi de ikke vet når vi kommer».
  Hvorfor: Behovet er tydelig, og mange kan få nytte av det.
  Dette kan dere gjøre uten å spørre igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre som kjenner behovet.
  Snakk gjerne med minst tre som kjenner behovet. Når dere vil prøve noe i det små, trykk «Start en test». Trenger dere noen å tenke sammen med, spør utviklingsavdelingen.
  Status: Utforskes
  Så langt: Nytt
< «Pårørende ringer fordi de ikke vet når vi kommer» er avsluttet med læring:
  De vet når vi kommer, men ikke hvem som kommer.
  Det sparer andre for arbeid. Takk for at dere prøvde! Når du ser et nytt behov, skriv «idé».
  Status: Avsluttet med læring
< Dette fortjener å bli sett. Jeg vil gjerne dele dette i #vi-heier:
  💡 Lærdom å feire: «Pårørende ringer fordi de ikke vet når vi kommer»
  Vi trodde: At pårørende ikke vet når vi kommer
  Nå vet vi: De vet når vi kommer, men ikke hvem som kommer.
  Takk til Kari Nordby (Hjemmetjenesten), som turte å prøve.
  Det sparer resten av oss for å gå samme vei. Kake er på sin plass.
  Uten navn står det «en kollega i Hjemmetjenesten» i stedet.
  Er det greit for deg? Hører jeg ikke fra deg innen 30. november, deler jeg ingenting. Du kan ombestemme deg senere.
  [Del med navn] [Del uten navn] [Ikke del]

Liv > historie
! find-stories → nothing-to-tell
Liv < Det er ingen historier å fortelle ennå. Her kommer det som er tatt i bruk, og det vi har lært av. Jeg venter til de som står bak, har svart. Prøv gjerne igjen om noen dager.
> [Del med navn]
! check-consent → open
! record-consent → shared-named
#vi-heier < 💡 Lærdom å feire: «Pårørende ringer fordi de ikke vet når vi kommer»
  Vi trodde: At pårørende ikke vet når vi kommer
  Nå vet vi: De vet når vi kommer, men ikke hvem som kommer.
  Takk til Kari Nordby (Hjemmetjenesten), som turte å prøve.
  Det sparer resten av oss for å gå samme vei. Kake er på sin plass.
~ Du har valgt å dele «Pårørende ringer fordi de ikke vet når vi kommer» med navn.
  Det står i #vi-heier med navnet ditt.
  [Endre svaret]
< Takk! Nå står det i #vi-heier, med navnet ditt.

Liv > historie
! find-stories → found
Liv < Hva vil du fortelle om? Her er det som er tatt i bruk, og det vi har lært av.
  [#1 «Pårørende ringer fordi de ikke vet når vi kommer»]
Liv > hjelp
Liv < Du ser bare det som kan deles: Alle som står bak, er spurt, og ingen har sagt nei.
  Du kan også skrive «stopp».
  [#1 «Pårørende ringer fordi de ikke vet når vi kommer»]
Liv > [#1 «Pårørende ringer fordi de ikke vet når vi kommer»]
Liv < Jeg har laget et utkast av det vi vet. Bruk det, endre det, eller skriv din egen tekst.
  Mitt forslag: «Det begynte med et behov: Pårørende ringer fordi de ikke vet når vi kommer
  Vi trodde: At pårørende ikke vet når vi kommer
  Nå vet vi: De vet når vi kommer, men ikke hvem som kommer.
  Et råd til dem som kommer etter: Spør før du lager noe
  Takk til Kari Nordby (Hjemmetjenesten).»
  [Bruk forslaget] [Endre forslaget] [Tilbake]
Liv > hjelp
Liv < Fortell om behovet, hva dere gjorde, og hva som ble bedre eller hva dere lærte. Bare de som har sagt ja, står med navn.
  Du kan også skrive «tilbake» og «stopp».
  Mitt forslag: «Det begynte med et behov: Pårørende ringer fordi de ikke vet når vi kommer
  Vi trodde: At pårørende ikke vet når vi kommer
  Nå vet vi: De vet når vi kommer, men ikke hvem som kommer.
  Et råd til dem som kommer etter: Spør før du lager noe
  Takk til Kari Nordby (Hjemmetjenesten).»
  [Bruk forslaget] [Endre forslaget] [Tilbake]
Liv > [Bruk forslaget]
Liv < Hvor skal historien deles?
  [#vi-heier] [#nytt-fra-oss] [Tilbake]
Liv > hjelp
Liv < Velg ett av rommene. Alle som er der, kan lese historien.
  Du kan også skrive «tilbake» og «stopp».
  [#vi-heier] [#nytt-fra-oss] [Tilbake]
Liv > [#nytt-fra-oss]
Liv < Slik blir historien
  Om: #1 «Pårørende ringer fordi de ikke vet når vi kommer»
  Historien: Det begynte med et behov: Pårørende ringer fordi de ikke vet når vi kommer
  Vi trodde: At pårørende ikke vet når vi kommer
  Nå vet vi: De vet når vi kommer, men ikke hvem som kommer.
  Et råd til dem som kommer etter: Spør før du lager noe
  Takk til Kari Nordby (Hjemmetjenesten).
  Deles i: #nytt-fra-oss
  [Del historien] [Endre] [Avbryt]
Liv > hjelp
Liv < Les gjennom en siste gang. Du kan endre teksten eller rommet før du deler.
  Du kan også skrive «endre», «tilbake» og «stopp».
  [Del historien] [Endre] [Avbryt]
Liv > [Del historien]
! post-story → posted
#nytt-fra-oss < 📣 «Pårørende ringer fordi de ikke vet når vi kommer»
  Det begynte med et behov: Pårørende ringer fordi de ikke vet når vi kommer
  Vi trodde: At pårørende ikke vet når vi kommer
  Nå vet vi: De vet når vi kommer, men ikke hvem som kommer.
  Et råd til dem som kommer etter: Spør før du lager noe
  Takk til Kari Nordby (Hjemmetjenesten).
Liv < Takk! Historien står nå i #nytt-fra-oss.
