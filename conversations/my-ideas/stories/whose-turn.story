Kari (nb) and Ola (nb) see what comes next with an idea, and whose turn it is

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
> mine
! list-ideas → listed
< Mine ideer
  #1 Pårørende ringer fordi de ikke vet når vi kommer: Sendt inn (Nytt). Ballen er hos Idégruppa. Neste steg: svar senest 30. november.
  [Åpne #1]
Ola > [Be om mer]
! take-up-review → open
Ola < Hva vil du vite mer om? Skriv ett spørsmål til Kari Nordby. Det sendes slik du skriver det.
~ Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
  [Trekk ideen]
Ola > Hvor ofte skjer det, og når på døgnet?
Ola < Slik blir svaret. Send nå?
  Svaret ditt: Be om mer
  Spørsmålet: Hvor ofte skjer det, og når på døgnet?
  [Send svaret] [Endre] [Avbryt]
Ola > [Send svaret]
! decide → asked
~ Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
Ola ~ Du har bedt Kari Nordby om mer om «Pårørende ringer fordi de ikke vet når vi kommer». Kortet kommer tilbake når svaret er her.
  Spørsmålet: Hvor ofte skjer det, og når på døgnet?
< Ola Tveit er nysgjerrig på «Pårørende ringer fordi de ikke vet når vi kommer» og lurer på:
  «Hvor ofte skjer det, og når på døgnet?»
  Trykk «Svar» når det passer deg. Så leser Idégruppa det du skriver, og du får vite her hva som skjer videre.
  Status: Venter på mer fra deg
  Så langt: Nytt
  [Svar] [Trekk ideen]
Ola < Spørsmålet er sendt til Kari Nordby. Kortet kommer tilbake til deg når svaret er her.
> mine ideer
! list-ideas → listed
~ Mine ideer
  #1 Pårørende ringer fordi de ikke vet når vi kommer: Sendt inn (Nytt). Ballen er hos Idégruppa. Neste steg: svar senest 30. november.
< Mine ideer
  #1 Pårørende ringer fordi de ikke vet når vi kommer: Venter på mer fra deg (Nytt). Ballen er hos deg. Neste steg: svar på spørsmålet fra Ola Tveit.
  [Åpne #1]
> [Svar]
! take-up-answer → open
< Ola Tveit lurer på dette om «Pårørende ringer fordi de ikke vet når vi kommer»:
  «Hvor ofte skjer det, og når på døgnet?»
  Hva vil du svare?
> Hver dag, mest om kvelden.
< Slik blir svaret. Send nå?
  Svaret: Hver dag, mest om kvelden.
  [Send svaret] [Endre] [Avbryt]
> [Send svaret]
! send-answer → sent
~ Takk for svaret om «Pårørende ringer fordi de ikke vet når vi kommer». Nå er det hos Idégruppa, og du får et nytt svar her senest 30. november.
  Status: Til vurdering
  Så langt: Nytt
  [Trekk ideen]
Ola < Kari Nordby har svart på spørsmålet om «Pårørende ringer fordi de ikke vet når vi kommer». Svar innen 30. november.
  Spørsmålet: Hvor ofte skjer det, og når på døgnet?
  Svaret: Hver dag, mest om kvelden.
  De fire spørsmålene
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]
< Takk, Kari! Svaret er hos Ola Tveit. Du hører fra oss senest 30. november.
Ola > [Ja, utforsk]
! take-up-review → open
Ola < Hvor mye verdi kan «Pårørende ringer fordi de ikke vet når vi kommer» skape?
  [1 – Liten verdi for få] [2 – Nyttig for én enhet] [3 – Tydelig verdi for mange] [4 – Stor verdi, også på sikt]
Ola > 3
Ola < Hvilket fokusområde treffer ideen?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre] [8 – En god start for nye innbyggere] [9 – Utenfor fokusområdene] [Tilbake]
Ola > velferd
Ola < Skriv en kort begrunnelse til Kari Nordby. Den sendes slik du skriver den.
  [Tilbake]
Ola > Behovet er tydelig, og svaret ditt viser hvor ofte.
Ola < Hva kan de gjøre uten å spørre igjen? For eksempel tid, sum og hvem de kan teste med.
  [Tilbake]
Ola > Inntil 20 timer.
Ola < Hva er det første steget?
  [Tilbake]
Ola > Snakk med tre pårørende.
Ola < Slik blir svaret. Send nå?
  Svaret ditt: Ja, utforsk
  Verdi: 3 – Tydelig verdi for mange
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Behovet er tydelig, og svaret ditt viser hvor ofte.
  Uten å spørre igjen: Inntil 20 timer.
  Første steg: Snakk med tre pårørende.
  [Send svaret] [Endre] [Avbryt]
Ola > [Send svaret]
! decide → approved
~ Takk for svaret om «Pårørende ringer fordi de ikke vet når vi kommer». Nå er det hos Idégruppa, og du får et nytt svar her senest 30. november.
  Status: Til vurdering
  Så langt: Nytt
Ola ~ Du har svart Kari Nordby om «Pårørende ringer fordi de ikke vet når vi kommer»: ja, utforsk ideen.
  Verdi: 3 – Tydelig verdi for mange
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Behovet er tydelig, og svaret ditt viser hvor ofte.
  Uten å spørre igjen: Inntil 20 timer.
  Første steg: Snakk med tre pårørende.
< Gode nyheter! Dere får utforske «Pårørende ringer fordi de ikke vet når vi kommer».
  Hvorfor: Behovet er tydelig, og svaret ditt viser hvor ofte.
  Dette kan dere gjøre uten å spørre igjen: Inntil 20 timer.
  Første steg: Snakk med tre pårørende.
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
> Vaktlista henger på veggen, og den som er hjemme, ser den ikke
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
> my ideas
! list-ideas → listed
~ Mine ideer
  #1 Pårørende ringer fordi de ikke vet når vi kommer: Venter på mer fra deg (Nytt). Ballen er hos deg. Neste steg: svar på spørsmålet fra Ola Tveit.
< Mine ideer
  Du har 1 utkast. Bare du ser det.
  Vaktlista henger på veggen, og den som…: 3 korte spørsmål igjen
  [Fortsett: Vaktlista henger på veggen, og den som…]
  #1 Pårørende ringer fordi de ikke vet når vi kommer: Utforskes (Nytt). Ballen er hos deg. Neste steg: start en test når dere vil prøve noe i det små.
  [Åpne #1]
> mina idéer
! list-ideas → listed
~ Mine ideer
  Du har 1 utkast. Bare du ser det.
  Vaktlista henger på veggen, og den som…: 3 korte spørsmål igjen
  #1 Pårørende ringer fordi de ikke vet når vi kommer: Utforskes (Nytt). Ballen er hos deg. Neste steg: start en test når dere vil prøve noe i det små.
< Mine ideer
  Du har 1 utkast. Bare du ser det.
  Vaktlista henger på veggen, og den som…: 3 korte spørsmål igjen
  [Fortsett: Vaktlista henger på veggen, og den som…]
  #1 Pårørende ringer fordi de ikke vet når vi kommer: Utforskes (Nytt). Ballen er hos deg. Neste steg: start en test når dere vil prøve noe i det små.
  [Åpne #1]
> [Åpne #1]
! show-idea → shown
~ Gode nyheter! Dere får utforske «Pårørende ringer fordi de ikke vet når vi kommer».
  Hvorfor: Behovet er tydelig, og svaret ditt viser hvor ofte.
  Dette kan dere gjøre uten å spørre igjen: Inntil 20 timer.
  Første steg: Snakk med tre pårørende.
  Snakk gjerne med minst tre som kjenner behovet. Når dere vil prøve noe i det små, trykk «Start en test». Trenger dere noen å tenke sammen med, spør utviklingsavdelingen.
  Status: Utforskes
  Så langt: Nytt
< Gode nyheter! Dere får utforske «Pårørende ringer fordi de ikke vet når vi kommer».
  Hvorfor: Behovet er tydelig, og svaret ditt viser hvor ofte.
  Dette kan dere gjøre uten å spørre igjen: Inntil 20 timer.
  Første steg: Snakk med tre pårørende.
  Snakk gjerne med minst tre som kjenner behovet. Når dere vil prøve noe i det små, trykk «Start en test». Trenger dere noen å tenke sammen med, spør utviklingsavdelingen.
  Status: Utforskes
  Så langt: Nytt
  [Start en test] [Avslutt med læring] [Trekk ideen]
Ola > [Åpne #1]
! show-idea → not-yours
Ola < Det er bare den som sendte inn ideen, som kan åpne den her.
