Kari (nb), Ingrid (nb) and Ola (nn) put an idea on hold, and it comes back by itself

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

Ingrid > [Sett på vent]
! take-up-review → open
Ingrid < Hvor mye verdi kan «Pårørende ringer fordi de ikke vet når vi kommer» skape?
  [1 – Liten verdi for få] [2 – Nyttig for én enhet] [3 – Tydelig verdi for mange] [4 – Stor verdi, også på sikt]
~ Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
  [Trekk ideen]
Ingrid > 2
Ingrid < Hvilket fokusområde treffer ideen?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre] [8 – En god start for nye innbyggere] [9 – Utenfor fokusområdene] [Tilbake]
Ingrid > velferd
Ingrid < Skriv en kort begrunnelse til Kari Nordby. Den sendes slik du skriver den.
  [Tilbake]
Ingrid > Vi venter på ny vaktplan, og vil se dette sammen med den.
Ingrid < Når skal ideen fram igjen? Velg en dag, eller skriv en dato. Er det en fridag, blir det neste virkedag.
  [21. desember] [15. februar 2027] [24. mai 2027] [Tilbake]
Ingrid > 20. november
Ingrid < Slik blir svaret. Send nå?
  Svaret ditt: Sett på vent
  Verdi: 2 – Nyttig for én enhet
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Vi venter på ny vaktplan, og vil se dette sammen med den.
  Kommer tilbake: 20. november 2027
  [Send svaret] [Endre] [Avbryt]
Ingrid > [Endre]
Ingrid < Hva vil du endre?
  [Svaret ditt] [Verdi] [Fokusområde] [Hvorfor] [Kommer tilbake] [Fortsett]
Ingrid > [Kommer tilbake]
Ingrid < Når skal ideen fram igjen? Velg en dag, eller skriv en dato. Er det en fridag, blir det neste virkedag.
  [21. desember] [15. februar 2027] [24. mai 2027] [Tilbake]
Ingrid > 12.12.2025
Ingrid < Velg en dag fra i morgen og framover.
  [21. desember] [15. februar 2027] [24. mai 2027] [Tilbake]
Ingrid > i går
Ingrid < Jeg skjønte ikke datoen. Skriv for eksempel «5. mars» eller «5. mars 2027».
  [21. desember] [15. februar 2027] [24. mai 2027] [Tilbake]
Ingrid > 12. desember
Ingrid < Slik blir svaret. Send nå?
  Svaret ditt: Sett på vent
  Verdi: 2 – Nyttig for én enhet
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Vi venter på ny vaktplan, og vil se dette sammen med den.
  Kommer tilbake: 12. desember
  [Send svaret] [Endre] [Avbryt]
Ingrid > [Send svaret]
! decide → parked
~ Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
Ingrid ~ Du har svart Kari Nordby om «Pårørende ringer fordi de ikke vet når vi kommer»: på vent til 14. desember.
  Verdi: 2 – Nyttig for én enhet
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Vi venter på ny vaktplan, og vil se dette sammen med den.
Ola ~ Ingrid Haugen har svart på «Pårørende ringer fordi de ikke vet når vi kommer»: på vent til 14. desember. Du treng ikkje gjere noko.
< Vi setter «Pårørende ringer fordi de ikke vet når vi kommer» på vent.
  Hvorfor: Vi venter på ny vaktplan, og vil se dette sammen med den.
  Vi ser på den igjen 14. desember, og da får du beskjed.
  Du trenger ikke gjøre noe nå.
  Status: På vent
  Så langt: Nytt
  [Trekk ideen]
Ingrid < Sendt. Kari Nordby får vite hvorfor, og når ideen tas fram igjen. «Pårørende ringer fordi de ikke vet når vi kommer» kommer tilbake til dere 14. desember, av seg selv.

@ 2026-12-11
@ 2026-12-14
~ Vi setter «Pårørende ringer fordi de ikke vet når vi kommer» på vent.
  Hvorfor: Vi venter på ny vaktplan, og vil se dette sammen med den.
  Vi ser på den igjen 14. desember, og da får du beskjed.
  Du trenger ikke gjøre noe nå.
  Status: På vent
  Så langt: Nytt
Ola < Tilbake til deg: «Pårørende ringer fordi de ikke vet når vi kommer» frå Kari Nordby. Tida på vent er over. Svar innan 21. desember.
  Sist sette Ingrid Haugen ideen på vent: «Vi venter på ny vaktplan, og vil se dette sammen med den.»
  Dei fire spørsmåla
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Verdi: Spart tid
  Ressursar: Ikkje fylt ut enno
  Slik veit vi det: Ikkje fylt ut enno
  Meir om ideen
  For kven: Brukarar av ei teneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om meir] [Set på vent] [Takk nei]
Ingrid < Tilbake til deg: «Pårørende ringer fordi de ikke vet når vi kommer» fra Kari Nordby. Tiden på vent er over. Svar innen 21. desember.
  Sist satte Ingrid Haugen ideen på vent: «Vi venter på ny vaktplan, og vil se dette sammen med den.»
  De fire spørsmålene
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]
< Nå tar vi «Pårørende ringer fordi de ikke vet når vi kommer» fram igjen. Du får et nytt svar fra Idégruppa senest 21. desember.
  Status: Til vurdering
  Så langt: Nytt
  [Trekk ideen]
Ola > [Ja, utforsk]
! take-up-review → open
Ola < Kor mykje verdi kan «Pårørende ringer fordi de ikke vet når vi kommer» skape?
  [1 – Liten verdi for få] [2 – Nyttig for éi eining] [3 – Tydeleg verdi for mange] [4 – Stor verdi, òg på sikt]
Ola > 4
Ola < Kva fokusområde høyrer ideen heime i?
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre] [8 – Ein god start for nye innbyggjarar] [9 – Utanfor fokusområda] [Tilbake]
Ola > velferd
Ola < Fortel Kari Nordby kort kvifor du svarer slik. Det du skriv, blir sendt ord for ord.
  [Tilbake]
Ola > Nå er vaktplanen klar, så vi vil gjerne at dere prøver.
Ola < Kva kan dei gjere utan å spørje igjen? Til dømes tid, sum og kven dei kan teste med.
  [Tilbake]
Ola > En sone i fire uker.
Ola < Kva er det første steget?
  [Tilbake]
Ola > Avtal et møte med vaktlaget.
Ola < Slik blir svaret. Vil du sende det no?
  Svaret ditt: Ja, utforsk
  Verdi: 4 – Stor verdi, òg på sikt
  Fokusområde: Velferd og livskvalitet
  Kvifor: Nå er vaktplanen klar, så vi vil gjerne at dere prøver.
  Utan å spørje igjen: En sone i fire uker.
  Første steg: Avtal et møte med vaktlaget.
  [Send svaret] [Endre] [Avbryt]
Ola > [Send svaret]
! decide → approved
~ Nå tar vi «Pårørende ringer fordi de ikke vet når vi kommer» fram igjen. Du får et nytt svar fra Idégruppa senest 21. desember.
  Status: Til vurdering
  Så langt: Nytt
Ola ~ Du har svart Kari Nordby om «Pårørende ringer fordi de ikke vet når vi kommer»: ja, utforsk ideen.
  Verdi: 4 – Stor verdi, òg på sikt
  Fokusområde: Velferd og livskvalitet
  Kvifor: Nå er vaktplanen klar, så vi vil gjerne at dere prøver.
  Utan å spørje igjen: En sone i fire uker.
  Første steg: Avtal et møte med vaktlaget.
Ingrid ~ Ola Tveit har svart på «Pårørende ringer fordi de ikke vet når vi kommer»: ja, utforsk ideen. Du trenger ikke gjøre noe.
< Gode nyheter! Dere får utforske «Pårørende ringer fordi de ikke vet når vi kommer».
  Hvorfor: Nå er vaktplanen klar, så vi vil gjerne at dere prøver.
  Dette kan dere gjøre uten å spørre igjen: En sone i fire uker.
  Første steg: Avtal et møte med vaktlaget.
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
  Er det greit for deg? Hører jeg ikke fra deg innen 21. desember, deler jeg ingenting. Du kan ombestemme deg senere.
  [Del med navn] [Del uten navn] [Ikke del]
