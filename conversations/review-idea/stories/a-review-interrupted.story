Kari (nb), Ola (nn) and Ingrid (nb) see a review wait while its reviewer does other things

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
Ola > mine
! list-ideas → none
Ola < Du har ikkje delt nokon idé enno. Skriv kva som er vanskeleg i dag, så byrjar vi.
Ola > 2
Ola < Kva fokusområde høyrer ideen heime i?
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre] [8 – Ein god start for nye innbyggjarar] [9 – Utanfor fokusområda] [Tilbake]

> Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem
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
  Navn: Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem
  Behov: Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
Ola < Ny idé til deg: «Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem» frå Kari Nordby. Svar innan 30. november.
  Dei fire spørsmåla
  Behov: Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem
  Verdi: Spart tid
  Ressursar: Ikkje fylt ut enno
  Slik veit vi det: Ikkje fylt ut enno
  Meir om ideen
  For kven: Brukarar av ei teneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om meir] [Set på vent] [Takk nei]
Ingrid < Ny idé til deg: «Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem» fra Kari Nordby. Svar innen 30. november.
  De fire spørsmålene
  Behov: Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]

Ola > [Takk nei]
! take-up-review → open
Ola < Kor mykje verdi kan «Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem» skape?
  [1 – Liten verdi for få] [2 – Nyttig for éi eining] [3 – Tydeleg verdi for mange] [4 – Stor verdi, òg på sikt]
~ Takk, Kari! Ideen «Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
  [Trekk ideen]
Ola > 1
Ola < Kva fokusområde høyrer ideen heime i?
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre] [8 – Ein god start for nye innbyggjarar] [9 – Utanfor fokusområda] [Tilbake]
Ola > velferd
Ola < Fortel Kari Nordby kort kvifor du svarer slik. Det du skriv, blir sendt ord for ord.
  [Tilbake]
Ola > Nøkkelboksane kjem på plass over jul.
Ola < Kva er neste moglegheit for Kari Nordby?
  [Tilbake]
Ola > Sei frå til Per om ein boks manglar.
Ola < Slik blir svaret. Vil du sende det no?
  Svaret ditt: Takk nei
  Verdi: 1 – Liten verdi for få
  Fokusområde: Velferd og livskvalitet
  Kvifor: Nøkkelboksane kjem på plass over jul.
  Neste moglegheit: Sei frå til Per om ein boks manglar.
  [Send svaret] [Endre] [Avbryt]
Ola > [Send svaret]
! decide → declined
~ Takk, Kari! Ideen «Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
Ola ~ Du har svart Kari Nordby om «Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem»: takk nei, med ei neste moglegheit.
  Verdi: 1 – Liten verdi for få
  Fokusområde: Velferd og livskvalitet
  Kvifor: Nøkkelboksane kjem på plass over jul.
  Neste moglegheit: Sei frå til Per om ein boks manglar.
Ingrid ~ Ola Tveit har svart på «Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem»: takk nei, med en neste mulighet. Du trenger ikke gjøre noe.
< Takk for «Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem». Vi går ikke videre med den nå.
  Hvorfor: Nøkkelboksane kjem på plass over jul.
  Neste mulighet: Sei frå til Per om ein boks manglar.
  Behovet du meldte, er tatt vare på i oversikten. Vil du snakke om svaret, ta kontakt med utviklingsavdelingen.
  Status: Ikke videreført
Ola < Sendt. Kari Nordby får vite kvifor, og kva som er neste moglegheit. Takk for at du tok deg tid.
Ola < Då går vi tilbake til det du heldt på med.
  Vi var ved «Fokusområde».
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre] [8 – Ein god start for nye innbyggjarar] [9 – Utanfor fokusområda] [Tilbake]
Ola > velferd
Ola < Fortel Kari Nordby kort kvifor du svarer slik. Det du skriv, blir sendt ord for ord.
  [Tilbake]
Ola > tilbake
Ola < Ok, vi går eitt steg tilbake.
  Kva fokusområde høyrer ideen heime i?
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre] [8 – Ein god start for nye innbyggjarar] [9 – Utanfor fokusområda] [Tilbake]
Ola > [Utanfor fokusområda]
Ola < Fortel Kari Nordby kort kvifor du svarer slik. Det du skriv, blir sendt ord for ord.
  [Tilbake]
Ola > Me har folk til dette, men først etter nyttår.
Ola < Kva kan dei gjere utan å spørje igjen? Til dømes tid, sum og kven dei kan teste med.
  [Tilbake]
Ola > Ti timar.
Ola < Kva er det første steget?
  [Tilbake]
Ola > Snakk med to pårørande.
Ola < Slik blir svaret. Vil du sende det no?
  Svaret ditt: Ja, utforsk
  Verdi: 2 – Nyttig for éi eining
  Fokusområde: Utanfor fokusområda
  Kvifor: Me har folk til dette, men først etter nyttår.
  Utan å spørje igjen: Ti timar.
  Første steg: Snakk med to pårørande.
  [Send svaret] [Endre] [Avbryt]
Ola > [Endre]
Ola < Kva vil du endre?
  [Svaret ditt] [Verdi] [Fokusområde] [Kvifor] [Utan å spørje igjen] [Første steg] [Hald fram]
Ola > [Svaret ditt]
Ola < Kva vil du svare på «Pårørende ringer fordi de ikke vet når vi kommer»?
  [Ja, utforsk] [Be om meir] [Set på vent] [Takk nei] [Tilbake]
Ola > [Set på vent]
Ola < Når skal ideen fram igjen? Vel ein dag, eller skriv ein dato. Er det ein fridag, blir det neste arbeidsdag.
  [21. desember] [15. februar 2027] [24. mai 2027] [Tilbake]
Ola > [15. februar 2027]
Ola < Slik blir svaret. Vil du sende det no?
  Svaret ditt: Set på vent
  Verdi: 2 – Nyttig for éi eining
  Fokusområde: Utanfor fokusområda
  Kvifor: Me har folk til dette, men først etter nyttår.
  Kjem tilbake: 15. februar 2027
  [Send svaret] [Endre] [Avbryt]
Ola > [Send svaret]
! decide → parked
~ Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
Ola ~ Du har svart Kari Nordby om «Pårørende ringer fordi de ikke vet når vi kommer»: på vent til 15. februar 2027.
  Verdi: 2 – Nyttig for éi eining
  Fokusområde: Utanfor fokusområda
  Kvifor: Me har folk til dette, men først etter nyttår.
Ingrid ~ Ola Tveit har svart på «Pårørende ringer fordi de ikke vet når vi kommer»: på vent til 15. februar 2027. Du trenger ikke gjøre noe.
< Vi setter «Pårørende ringer fordi de ikke vet når vi kommer» på vent.
  Hvorfor: Me har folk til dette, men først etter nyttår.
  Vi ser på den igjen 15. februar 2027, og da får du beskjed.
  Du trenger ikke gjøre noe nå.
  Status: På vent
  Så langt: Nytt
  [Trekk ideen]
Ola < Sendt. Kari Nordby får vite kvifor, og når ideen kjem fram igjen. «Pårørende ringer fordi de ikke vet når vi kommer» kjem tilbake til dykk 15. februar 2027, av seg sjølv.
