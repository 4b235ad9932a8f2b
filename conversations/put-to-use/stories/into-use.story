Kari (nb), Ola (nb) and Per (nb) put an idea to use, with a line owner who says no, and then yes

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
> Vi trodde SMS var nok, halvparten sluttet å ringe, og nå vet vi at det virker.
< Se over resultatet
  Resultat: Det virket
  Hvor mange var med: Tre familier
  Lærdom: Vi trodde SMS var nok, halvparten sluttet å ringe, og nå vet vi at det virker.
  [Lagre resultatet] [Endre] [Avbryt]
> [Lagre resultatet]
! finish-test → worked
~ Testen av «Pårørende ringer fordi de ikke vet når vi kommer» er i gang og varer til 18. desember. Husk: Dere kan ikke stryke. Dere kan bare lære.
  Er dere ferdige tidligere, trykk «Testen er ferdig». Ellers spør jeg hvordan det gikk, når tiden er ute.
  Status: Testes
  Så langt: Nytt
< Testen av «Pårørende ringer fordi de ikke vet når vi kommer» viste at det virker. Så godt gjort! Ideen er ikke lenger bare ny, den er nyttig.
  Nå kan dere ta det i bruk. Trykk «Ta det i bruk» når dere har en leder som kan eie det videre.
  Status: Gjennomføres
  Så langt: Nyttig
  [Ta det i bruk] [Test en gang til] [Avslutt med læring] [Trekk ideen]
< Dette fortjener å bli sett. Jeg vil gjerne dele dette i #vi-heier:
  ✅ Nyttig: «Pårørende ringer fordi de ikke vet når vi kommer»
  Testen viste det vi håpet: Vi trodde SMS var nok, halvparten sluttet å ringe, og nå vet vi at det virker.
  Godt jobbet av Kari Nordby (Hjemmetjenesten).
  Neste steg er å ta det i bruk.
  Uten navn står det «en kollega i Hjemmetjenesten» i stedet.
  Er det greit for deg? Hører jeg ikke fra deg innen 30. november, deler jeg ingenting. Du kan ombestemme deg senere.
  [Del med navn] [Del uten navn] [Ikke del]

> [Ta det i bruk]
! may-put-to-use → open
< Før vi sier «tatt i bruk»: Hvilken leder skal eie dette videre?
  [Per Myhre (Hjemmetjenesten)]
> hjelp
< Det er den som sørger for at det lever etter at du har sluppet det. Den du velger, blir spurt og svarer selv.
  Du kan også skrive «stopp».
  [Per Myhre (Hjemmetjenesten)]
> Per
< Hvor tas det i bruk?
  [Tilbake]
> hjelp
< En enhet, en avdeling eller et sted: «Hjemmetjenesten, sone nord».
  Du kan også skrive «tilbake» og «stopp».
  [Tilbake]
> Hjemmetjenesten, sone nord
< Hvordan holdes det i gang?
  [Tilbake]
> hjelp
< Hvem gjør hva, hvor ofte, og hva koster det? For eksempel «Kveldsvakten oppdaterer lista hver dag. Det tar fem minutter».
  Du kan også skrive «tilbake» og «stopp».
  [Tilbake]
> Kveldsvakten sender SMS hver dag. Det tar fem minutter.
< Dette spør vi om
  Eier det videre: Per Myhre (Hjemmetjenesten)
  Tas i bruk her: Hjemmetjenesten, sone nord
  Slik holdes det i gang: Kveldsvakten sender SMS hver dag. Det tar fem minutter.
  [Spør] [Endre] [Avbryt]
> hjelp
< Den du har valgt, får se teksten slik den står her. Du kan endre et svar først.
  Du kan også skrive «endre», «tilbake» og «stopp».
  [Spør] [Endre] [Avbryt]
> [Spør]
! ask-line-owner → asked
Per < Kari Nordby spør om du vil eie «Pårørende ringer fordi de ikke vet når vi kommer» videre. En test har vist at det virker, og nå er det klart til å tas i bruk.
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Her tas det i bruk: Hjemmetjenesten, sone nord
  Slik holdes det i gang: Kveldsvakten sender SMS hver dag. Det tar fem minutter.
  Sier du ja, er det tatt i bruk, og du eier det videre. Et nei er også greit: Da spør jeg deg hvorfor, så Kari Nordby får vite det.
  [Ja, vi tar det] [Nei, ikke nå]
~ Jeg har spurt Per Myhre om å eie «Pårørende ringer fordi de ikke vet når vi kommer» videre (Hjemmetjenesten, sone nord). Svaret kommer her. Vil du spørre på nytt eller spørre noen andre, trykk «Ta det i bruk» igjen.
  Status: Gjennomføres
  Så langt: Nyttig
  [Ta det i bruk] [Test en gang til] [Avslutt med læring] [Trekk ideen]
< Da har jeg spurt Per Myhre. Du får svaret her så snart det kommer.

Per > [Nei, ikke nå]
! may-confirm-use → open
Per < Det er greit. Kan du si kort hvorfor det ikke passer nå?
Per > hjelp
Per < Kari Nordby får teksten slik du skriver den. Fortell gjerne hva som må til, eller hvem som heller kan spørres.
  Du kan også skrive «stopp».
Per > Vi mangler folk på kvelden fram til februar.
Per < Dette sender jeg
  Svaret ditt: Nei, ikke nå
  Hvorfor ikke nå: Vi mangler folk på kvelden fram til februar.
  [Send svaret] [Endre] [Avbryt]
Per > hjelp
Per < Send når du er fornøyd, eller endre teksten.
  Du kan også skrive «endre», «tilbake» og «stopp».
  [Send svaret] [Endre] [Avbryt]
Per > [Endre]
Per < Hva vil du endre?
  [Svaret ditt] [Hvorfor ikke nå] [Fortsett]
Per > [Svaret ditt]
Per < Vil du eie «Pårørende ringer fordi de ikke vet når vi kommer» videre?
  [Ja, vi tar det] [Nei, ikke nå] [Tilbake]
Per > hjelp
Per < Sier du ja, er det tatt i bruk, og du sørger for at det holdes i gang. Et nei er også greit.
  Du kan også skrive «tilbake» og «stopp».
  [Ja, vi tar det] [Nei, ikke nå] [Tilbake]
Per > [Nei, ikke nå]
Per < Dette sender jeg
  Svaret ditt: Nei, ikke nå
  Hvorfor ikke nå: Vi mangler folk på kvelden fram til februar.
  [Send svaret] [Endre] [Avbryt]
Per > [Send svaret]
! confirm-use → not-now
Per ~ Kari Nordby spør om du vil eie «Pårørende ringer fordi de ikke vet når vi kommer» videre. En test har vist at det virker, og nå er det klart til å tas i bruk.
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Her tas det i bruk: Hjemmetjenesten, sone nord
  Slik holdes det i gang: Kveldsvakten sender SMS hver dag. Det tar fem minutter.
  Sier du ja, er det tatt i bruk, og du eier det videre. Et nei er også greit: Da spør jeg deg hvorfor, så Kari Nordby får vite det.
  Du svarte «ikke nå». Kari Nordby har fått vite hvorfor.
~ Jeg har spurt Per Myhre om å eie «Pårørende ringer fordi de ikke vet når vi kommer» videre (Hjemmetjenesten, sone nord). Svaret kommer her. Vil du spørre på nytt eller spørre noen andre, trykk «Ta det i bruk» igjen.
  Status: Gjennomføres
  Så langt: Nyttig
< Per Myhre kan ikke ta over «Pårørende ringer fordi de ikke vet når vi kommer» akkurat nå.
  Hvorfor: Vi mangler folk på kvelden fram til februar.
  Du kan spørre noen andre med «Ta det i bruk», teste en gang til eller ta en prat med utviklingsavdelingen.
  Status: Gjennomføres
  Så langt: Nyttig
  [Ta det i bruk] [Test en gang til] [Avslutt med læring] [Trekk ideen]
Per < Takk for et ærlig svar. Kari Nordby får vite hvorfor, og finner en vei videre.

> [Ta det i bruk]
! may-put-to-use → open
< Før vi sier «tatt i bruk»: Hvilken leder skal eie dette videre?
  [Per Myhre (Hjemmetjenesten)]
> Per
< Hvor tas det i bruk?
  [Tilbake]
> Hjemmetjenesten, sone nord
< Hvordan holdes det i gang?
  [Tilbake]
> Dagvakten sender SMS. Det tar fem minutter.
< Dette spør vi om
  Eier det videre: Per Myhre (Hjemmetjenesten)
  Tas i bruk her: Hjemmetjenesten, sone nord
  Slik holdes det i gang: Dagvakten sender SMS. Det tar fem minutter.
  [Spør] [Endre] [Avbryt]
> [Spør]
! ask-line-owner → asked
Per < Kari Nordby spør om du vil eie «Pårørende ringer fordi de ikke vet når vi kommer» videre. En test har vist at det virker, og nå er det klart til å tas i bruk.
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Her tas det i bruk: Hjemmetjenesten, sone nord
  Slik holdes det i gang: Dagvakten sender SMS. Det tar fem minutter.
  Sier du ja, er det tatt i bruk, og du eier det videre. Et nei er også greit: Da spør jeg deg hvorfor, så Kari Nordby får vite det.
  [Ja, vi tar det] [Nei, ikke nå]
~ Jeg har spurt Per Myhre om å eie «Pårørende ringer fordi de ikke vet når vi kommer» videre (Hjemmetjenesten, sone nord). Svaret kommer her. Vil du spørre på nytt eller spørre noen andre, trykk «Ta det i bruk» igjen.
  Status: Gjennomføres
  Så langt: Nyttig
  [Ta det i bruk] [Test en gang til] [Avslutt med læring] [Trekk ideen]
< Da har jeg spurt Per Myhre. Du får svaret her så snart det kommer.

> [Ta det i bruk]
! may-put-to-use → asked
< Per Myhre er spurt og har ikke svart ennå. Spør du på nytt, gjelder bare det siste spørsmålet.
  Før vi sier «tatt i bruk»: Hvilken leder skal eie dette videre?
  [Per Myhre (Hjemmetjenesten)]
> Per
< Hvor tas det i bruk?
  [Tilbake]
> Hjemmetjenesten
< Hvordan holdes det i gang?
  [Tilbake]
> Dagvakten sender SMS fra februar.
< Dette spør vi om
  Eier det videre: Per Myhre (Hjemmetjenesten)
  Tas i bruk her: Hjemmetjenesten
  Slik holdes det i gang: Dagvakten sender SMS fra februar.
  [Spør] [Endre] [Avbryt]
> [Spør]
! ask-line-owner → asked
Per ~ Kari Nordby spør om du vil eie «Pårørende ringer fordi de ikke vet når vi kommer» videre. En test har vist at det virker, og nå er det klart til å tas i bruk.
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Her tas det i bruk: Hjemmetjenesten, sone nord
  Slik holdes det i gang: Dagvakten sender SMS. Det tar fem minutter.
  Sier du ja, er det tatt i bruk, og du eier det videre. Et nei er også greit: Da spør jeg deg hvorfor, så Kari Nordby får vite det.
  Kari Nordby har spurt på nytt, så dette kortet gjelder ikke lenger.
~ Jeg har spurt Per Myhre om å eie «Pårørende ringer fordi de ikke vet når vi kommer» videre (Hjemmetjenesten). Svaret kommer her. Vil du spørre på nytt eller spørre noen andre, trykk «Ta det i bruk» igjen.
  Status: Gjennomføres
  Så langt: Nyttig
  [Ta det i bruk] [Test en gang til] [Avslutt med læring] [Trekk ideen]
Per < Kari Nordby spør om du vil eie «Pårørende ringer fordi de ikke vet når vi kommer» videre. En test har vist at det virker, og nå er det klart til å tas i bruk.
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Her tas det i bruk: Hjemmetjenesten
  Slik holdes det i gang: Dagvakten sender SMS fra februar.
  Sier du ja, er det tatt i bruk, og du eier det videre. Et nei er også greit: Da spør jeg deg hvorfor, så Kari Nordby får vite det.
  [Ja, vi tar det] [Nei, ikke nå]
< Da har jeg spurt Per Myhre. Du får svaret her så snart det kommer.

Per > [Ja, vi tar det]
! may-confirm-use → open
! confirm-use → in-use
Per ~ Kari Nordby spør om du vil eie «Pårørende ringer fordi de ikke vet når vi kommer» videre. En test har vist at det virker, og nå er det klart til å tas i bruk.
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Her tas det i bruk: Hjemmetjenesten
  Slik holdes det i gang: Dagvakten sender SMS fra februar.
  Sier du ja, er det tatt i bruk, og du eier det videre. Et nei er også greit: Da spør jeg deg hvorfor, så Kari Nordby får vite det.
  Du svarte ja. «Pårørende ringer fordi de ikke vet når vi kommer» er tatt i bruk.
~ Jeg har spurt Per Myhre om å eie «Pårørende ringer fordi de ikke vet når vi kommer» videre (Hjemmetjenesten). Svaret kommer her. Vil du spørre på nytt eller spørre noen andre, trykk «Ta det i bruk» igjen.
  Status: Gjennomføres
  Så langt: Nyttig
< Per Myhre har sagt ja, og «Pårørende ringer fordi de ikke vet når vi kommer» er tatt i bruk: Hjemmetjenesten. Nå er ideen nyttiggjort. Takk for veien dit!
  Slik holdes det i gang: Dagvakten sender SMS fra februar.
  Herfra eier Per Myhre det videre. Ser du noe som kan bli bedre, skriv «idé».
  Status: Tatt i bruk
  Så langt: Nyttiggjort
Per < Dette fortjener å bli sett. Jeg vil gjerne dele dette i #vi-heier:
  🎉 Nyttiggjort: «Pårørende ringer fordi de ikke vet når vi kommer»
  Her er det tatt i bruk: Hjemmetjenesten
  Det begynte med et behov: Pårørende ringer fordi de ikke vet når vi kommer
  Takk til Per Myhre (Hjemmetjenesten) og én kollega til, som fikk det helt fram.
  Fra tanke til hverdag på under to uker. Gratulerer!
  Uten navn står det «to kolleger» i stedet.
  Er det greit for deg? Hører jeg ikke fra deg innen 30. november, blir du ikke nevnt med navn. Du kan ombestemme deg senere.
  [Del med navn] [Del uten navn] [Ikke del]
Per < Takk! «Pårørende ringer fordi de ikke vet når vi kommer» er tatt i bruk (Hjemmetjenesten), og du eier det videre. Kari Nordby har fått vite det.
< Dette fortjener å bli sett. Jeg vil gjerne dele dette i #vi-heier:
  🎉 Nyttiggjort: «Pårørende ringer fordi de ikke vet når vi kommer»
  Her er det tatt i bruk: Hjemmetjenesten
  Det begynte med et behov: Pårørende ringer fordi de ikke vet når vi kommer
  Takk til Kari Nordby (Hjemmetjenesten) og én kollega til, som fikk det helt fram.
  Fra tanke til hverdag på under to uker. Gratulerer!
  Uten navn står det «to kolleger» i stedet.
  Er det greit for deg? Hører jeg ikke fra deg innen 30. november, blir du ikke nevnt med navn. Du kan ombestemme deg senere.
  [Del med navn] [Del uten navn] [Ikke del]
