Kari (nb) and Ola (nb) see that a result is not kept when the idea was closed meanwhile

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

> [Start en test]
! may-start-test → open
< Før testen starter: Hvordan vet dere om den virket? Én ting å telle eller spørre om er nok.
> Antall telefoner i uka
< Hva er den minste testen som lærer dere noe?
  [Tilbake]
> SMS til tre familier i to uker
< Hvor lenge skal den vare? Velg en dag, eller skriv en dato.
  [30. november] [7. desember] [21. desember] [Tilbake]
> 18. desember
< Hva kan den koste på det meste?
  [Tilbake]
> Ti timer, ingen kjøp
< Hvem kan bli berørt, og hvordan passer dere på at ingen tar skade?
  [Tilbake]
> Tre familier som har sagt ja. De kan ringe som før.
< Hva er tegnet på at dere skal stoppe?
  [Tilbake]
> Hvis noen ikke får hjelpen sin
< Har dere spurt noen av dem det gjelder? Et par korte samtaler før testen gjør den ofte bedre. Dere kan også gå rett i gang.
  Slik blir testen
  Slik vet dere det: Antall telefoner i uka
  Minste test: SMS til tre familier i to uker
  Varer til: 18. desember
  Koster høyst: Ti timer, ingen kjøp
  Ingen tar skade: Tre familier som har sagt ja. De kan ringe som før.
  Tegn på å stoppe: Hvis noen ikke får hjelpen sin
  [Start testen] [Endre] [Legg til mer] [Avbryt]
> [Start testen]
! start-test → started
~ Gode nyheter! Dere får utforske «Pårørende ringer fordi de ikke vet når vi kommer».
  Hvorfor: Behovet er tydelig, og mange kan få nytte av det.
  Dette kan dere gjøre uten å spørre igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre som kjenner behovet.
  Snakk gjerne med minst tre som kjenner behovet. Når dere vil prøve noe i det små, trykk «Start en test». Trenger dere noen å tenke sammen med, spør utviklingsavdelingen.
  Status: Utforskes
  Så langt: Nytt
< Testen av «Pårørende ringer fordi de ikke vet når vi kommer» er i gang og varer til 18. desember. Husk: Dere kan ikke stryke. Dere kan bare lære.
  Er dere ferdige tidligere, trykk «Testen er ferdig». Ellers spør jeg hvordan det gikk, når tiden er ute.
  Status: Testes
  Så langt: Nytt
  [Testen er ferdig] [Avslutt med læring] [Trekk ideen]

> [Testen er ferdig]
! may-finish-test → open
< Hvordan gikk det?
  [Det virket] [Lovende – må finpusses] [Nei – men vi lærte]
> [Det virket]
< Hvor mange av dem det gjelder, var med på testen?
  [Tilbake]
> Tre familier
< Hva sier de det gjelder?
  [Hopp over] [Tilbake]
> hopp over
< Hva trodde dere, hva skjedde, og hva vet dere nå?
  [Tilbake]
> Det virker når SMS-en kommer kvelden før.
< Se over resultatet
  Resultat: Det virket
  Hvor mange var med: Tre familier
  Lærdom: Det virker når SMS-en kommer kvelden før.
  [Lagre resultatet] [Endre] [Avbryt]

> [Trekk ideen]
! may-withdraw-idea → open
< Vil du si hvorfor du trekker «Pårørende ringer fordi de ikke vet når vi kommer»? Det er frivillig, men det kan hjelpe andre.
  [Hopp over]
> hopp over
< Vil du trekke «Pårørende ringer fordi de ikke vet når vi kommer»? Da blir den ikke lest videre.
  [Ja, trekk den] [Nei, la den stå] [Tilbake]

> [Avslutt med læring]
! may-close-with-lesson → open
< Når noe ikke blir som vi håpet, er det godt å snakke om det. Ta gjerne en prat med utviklingsavdelingen først. Du kan også fortsette her når du vil.
  Hva trodde dere da dere begynte?
> At SMS er nok
< Hva gjorde dere for å finne det ut?
  [Hopp over] [Tilbake]
> hopp over
< Hva vet dere nå som dere ikke visste før?
  [Tilbake]
> Pårørende vil heller snakke med noen.
< Hva fungerte bra?
  [Hopp over] [Tilbake]
> hopp over
< Hva var vanskelig?
  [Hopp over] [Tilbake]
> hopp over
< Hvilket råd gir dere til neste?
  [Hopp over] [Tilbake]
> hopp over
< Se over lærdommen
  Det dere trodde: At SMS er nok
  Lærdom: Pårørende vil heller snakke med noen.
  [Del lærdommen] [Endre] [Avbryt]
> [Del lærdommen]
! close-with-lesson → closed
~ Testen av «Pårørende ringer fordi de ikke vet når vi kommer» er i gang og varer til 18. desember. Husk: Dere kan ikke stryke. Dere kan bare lære.
  Er dere ferdige tidligere, trykk «Testen er ferdig». Ellers spør jeg hvordan det gikk, når tiden er ute.
  Status: Testes
  Så langt: Nytt
< «Pårørende ringer fordi de ikke vet når vi kommer» er avsluttet med læring:
  Pårørende vil heller snakke med noen.
  Det sparer andre for arbeid. Takk for at dere prøvde! Når du ser et nytt behov, skriv «idé».
  Status: Avsluttet med læring
< Dette fortjener å bli sett. Jeg vil gjerne dele dette i #vi-heier:
  💡 Lærdom å feire: «Pårørende ringer fordi de ikke vet når vi kommer»
  Vi trodde: At SMS er nok
  Nå vet vi: Pårørende vil heller snakke med noen.
  Takk til Kari Nordby (Hjemmetjenesten), som turte å prøve.
  Det sparer resten av oss for å gå samme vei. Kake er på sin plass.
  Uten navn står det «en kollega i Hjemmetjenesten» i stedet.
  Er det greit for deg? Hører jeg ikke fra deg innen 30. november, deler jeg ingenting. Du kan ombestemme deg senere.
  [Del med navn] [Del uten navn] [Ikke del]
< Da går vi tilbake til det du holdt på med.
  Se over resultatet
  Resultat: Det virket
  Hvor mange var med: Tre familier
  Lærdom: Det virker når SMS-en kommer kvelden før.
  [Lagre resultatet] [Endre] [Avbryt]

> [Ja, trekk den]
! withdraw-idea → moved-on
< «Pårørende ringer fordi de ikke vet når vi kommer» har gått videre i mellomtiden. Status nå: Avsluttet med læring. Det nyeste kortet ditt viser hva du kan gjøre.
> [Lagre resultatet]
! finish-test → moved-on
< «Pårørende ringer fordi de ikke vet når vi kommer» har gått videre i mellomtiden. Status nå: Avsluttet med læring. Det nyeste kortet ditt viser hva du kan gjøre.
