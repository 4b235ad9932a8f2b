Kari (nb), Ola (nn) and Ingrid (nb) see an idea get a yes, which another reviewer hears of in the middle

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
Ola < Ny idé til deg: «Pårørende ringer fordi de ikke vet når vi kommer» frå Kari Nordby. Svar innan 30. november.
  Dei fire spørsmåla
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Verdi: Spart tid
  Ressursar: Ikkje fylt ut enno
  Slik veit vi det: Ikkje fylt ut enno
  Meir om ideen
  For kven: Brukarar av ei teneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om meir] [Set på vent] [Takk nei]
Ingrid < Ny idé til deg: «Pårørende ringer fordi de ikke vet når vi kommer» fra Kari Nordby. Svar innen 30. november.
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
Ola < Kor mykje verdi kan «Pårørende ringer fordi de ikke vet når vi kommer» skape?
  [1 – Liten verdi for få] [2 – Nyttig for éi eining] [3 – Tydeleg verdi for mange] [4 – Stor verdi, òg på sikt]
~ Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
  [Trekk ideen]
Ola > hjelp
Ola < Verdi er meir enn pengar, og kan kome snart eller på lang sikt. Det er lov å vere usikker: Vel det du trur no. Talet bind ingen.
  Du kan òg skrive «stopp».
  [1 – Liten verdi for få] [2 – Nyttig for éi eining] [3 – Tydeleg verdi for mange] [4 – Stor verdi, òg på sikt]
Ola > 3
Ola < Kva fokusområde høyrer ideen heime i?
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre] [8 – Ein god start for nye innbyggjarar] [9 – Utanfor fokusområda] [Tilbake]
Ola > [Velferd og livskvalitet]
Ola < Fortel Kari Nordby kort kvifor du svarer slik. Det du skriv, blir sendt ord for ord.
  [Tilbake]
Ola > Jo, fordi
Ola < Svaret treng ein grunn på minst éi setning. Skriv vidare, så legg eg det til det du har.
  [Tilbake]
Ola > behovet er tydelig, og mange kan få nytte av det.
Ola < Kva kan dei gjere utan å spørje igjen? Til dømes tid, sum og kven dei kan teste med.
  [Tilbake]
Ola > Inntil 20 timer, og test med dem som vil være med.
Ola < Kva er det første steget?
  [Tilbake]
Ola > Snakk med tre pårørende.
Ola < Slik blir svaret. Vil du sende det no?
  Svaret ditt: Ja, utforsk
  Verdi: 3 – Tydeleg verdi for mange
  Fokusområde: Velferd og livskvalitet
  Kvifor: Jo, fordi behovet er tydelig, og mange kan få nytte av det.
  Utan å spørje igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre pårørende.
  [Send svaret] [Endre] [Avbryt]

Ingrid > [Ja, utforsk]
! take-up-review → open
Ingrid < Hvor mye verdi kan «Pårørende ringer fordi de ikke vet når vi kommer» skape?
  [1 – Liten verdi for få] [2 – Nyttig for én enhet] [3 – Tydelig verdi for mange] [4 – Stor verdi, også på sikt]
Ingrid > 2
Ingrid < Hvilket fokusområde treffer ideen?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre] [8 – En god start for nye innbyggere] [9 – Utenfor fokusområdene] [Tilbake]
Ingrid > utenfor
Ingrid < Skriv en kort begrunnelse til Kari Nordby. Den sendes slik du skriver den.
  [Tilbake]
Ingrid > Vi har folk til det nå.
Ingrid < Hva kan de gjøre uten å spørre igjen? For eksempel tid, sum og hvem de kan teste med.
  [Tilbake]
Ingrid > Inntil ti timer.
Ingrid < Hva er det første steget?
  [Tilbake]
Ingrid > Ring to pårørende.
Ingrid < Slik blir svaret. Send nå?
  Svaret ditt: Ja, utforsk
  Verdi: 2 – Nyttig for én enhet
  Fokusområde: Utenfor fokusområdene
  Hvorfor: Vi har folk til det nå.
  Uten å spørre igjen: Inntil ti timer.
  Første steg: Ring to pårørende.
  [Send svaret] [Endre] [Avbryt]

Ola > [Endre]
Ola < Kva vil du endre?
  [Svaret ditt] [Verdi] [Fokusområde] [Kvifor] [Utan å spørje igjen] [Første steg] [Hald fram]
Ola > [Kvifor]
Ola < Fortel Kari Nordby kort kvifor du svarer slik. Det du skriv, blir sendt ord for ord.
  [Rediger] [Tilbake]
Ola > Vi vet ikke om det virker, og nettopp derfor vil vi at dere prøver.
Ola < Slik blir svaret. Vil du sende det no?
  Svaret ditt: Ja, utforsk
  Verdi: 3 – Tydeleg verdi for mange
  Fokusområde: Velferd og livskvalitet
  Kvifor: Vi vet ikke om det virker, og nettopp derfor vil vi at dere prøver.
  Utan å spørje igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre pårørende.
  [Send svaret] [Endre] [Avbryt]
Ola > [Send svaret]
! decide → approved
~ Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
Ola ~ Du har svart Kari Nordby om «Pårørende ringer fordi de ikke vet når vi kommer»: ja, utforsk ideen.
  Verdi: 3 – Tydeleg verdi for mange
  Fokusområde: Velferd og livskvalitet
  Kvifor: Vi vet ikke om det virker, og nettopp derfor vil vi at dere prøver.
  Utan å spørje igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre pårørende.
Ingrid ~ Ola Tveit har svart på «Pårørende ringer fordi de ikke vet når vi kommer»: ja, utforsk ideen. Du trenger ikke gjøre noe.
< Gode nyheter! Dere får utforske «Pårørende ringer fordi de ikke vet når vi kommer».
  Hvorfor: Vi vet ikke om det virker, og nettopp derfor vil vi at dere prøver.
  Dette kan dere gjøre uten å spørre igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre pårørende.
  Snakk gjerne med minst tre som kjenner behovet. Når dere vil prøve noe i det små, trykk «Start en test». Trenger dere noen å tenke sammen med, spør utviklingsavdelingen.
  Status: Utforskes
  Så langt: Nytt
  [Start en test] [Avslutt med læring] [Trekk ideen]
Ola < Sendt. Kari Nordby får vite at svaret er ja, kvifor, kva dei kan gjere, og kva som er første steg. Takk for at du svarte!
< Dette fortjener å bli sett. Jeg vil gjerne dele dette i #vi-heier:
  🌱 Nytt: «Pårørende ringer fordi de ikke vet når vi kommer»
  Noen har sett et behov: Pårørende ringer fordi de ikke vet når vi kommer
  Takk til Kari Nordby (Hjemmetjenesten), som sa fra.
  Nå skal det utforskes. Vet du noe om dette, eller vil du være med?
  Uten navn står det «en kollega i Hjemmetjenesten» i stedet.
  Er det greit for deg? Hører jeg ikke fra deg innen 30. november, deler jeg ingenting. Du kan ombestemme deg senere.
  [Del med navn] [Del uten navn] [Ikke del]

Ingrid > [Send svaret]
! decide → refused
Ingrid < Ola Tveit har svart på «Pårørende ringer fordi de ikke vet når vi kommer»: ja, utforsk ideen. Svaret ditt er ikke sendt.
