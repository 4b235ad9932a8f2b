Annika (sv) and Ola (nb) go round once more, which is how good ideas are made

> Anhöriga ringer eftersom de inte vet när vi kommer
! weigh-need → need
< Tack. Det ligger i ett utkast som bara du ser. Tre korta frågor till, så kan du skicka det.
  Vem gäller behovet? Välj en eller flera.
  ( ) 1 – Brukare och andra användare
  ( ) 2 – Kommuninvånare
  ( ) 3 – Näringslivet
  ( ) 4 – Civilsamhället
  ( ) 5 – Vi som jobbar här
  ( ) 6 – Kommunen som organisation
  [Nästa]
  [Tillbaka]
> användare
< Vad blir bättre om vi löser det här? Välj allt som stämmer.
  ( ) 1 – Ökade intäkter
  ( ) 2 – Lägre kostnader
  ( ) 3 – Kostnader vi slipper
  ( ) 4 – Sparad tid
  ( ) 5 – Bättre kvalitet
  ( ) 6 – Nöjdare användare
  ( ) 7 – Enklare för användaren
  ( ) 8 – Bättre tillgänglighet
  ( ) 9 – Mer kunskap och förståelse
  ( ) 10 – Bättre livskvalitet
  ( ) 11 – Engagerade medarbetare
  ( ) 12 – Bättre arbetsmiljö
  ( ) 13 – Lättare att få och behålla folk
  ( ) 14 – Bättre för klimat och miljö
  ( ) 15 – Vi klarar förändring bättre
  [Nästa]
  [Vet inte] [Tillbaka]
> sparad tid
< Vilket fokusområde passar bäst?
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> välfärd och livskvalitet
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Anhöriga ringer eftersom de inte vet när vi kommer
  Behov: Anhöriga ringer eftersom de inte vet när vi kommer
  För vem: Brukare och andra användare
  Värde: Sparad tid
  Fokusområde: Välfärd och livskvalitet
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Skicka in]
! submit-idea → submitted
< Tack Annika! Idén ”Anhöriga ringer eftersom de inte vet när vi kommer” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
Ola < Ny idé til deg: «Anhöriga ringer eftersom de inte vet när vi kommer» fra Annika Lindqvist. Svar innen 30. november.
  De fire spørsmålene
  Behov: Anhöriga ringer eftersom de inte vet när vi kommer
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]

Ola > [Ja, utforsk]
! take-up-review → open
Ola < Hvor mye verdi kan «Anhöriga ringer eftersom de inte vet när vi kommer» skape?
  [1 – Liten verdi for få] [2 – Nyttig for én enhet] [3 – Tydelig verdi for mange] [4 – Stor verdi, også på sikt]
~ Tack Annika! Idén ”Anhöriga ringer eftersom de inte vet när vi kommer” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Under bedömning
  Så långt: Nytt
  [Dra tillbaka idén]
Ola > 3
Ola < Hvilket fokusområde treffer ideen?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre] [8 – En god start for nye innbyggere] [9 – Utenfor fokusområdene] [Tilbake]
Ola > velferd
Ola < Skriv en kort begrunnelse til Annika Lindqvist. Den sendes slik du skriver den.
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
~ Tack Annika! Idén ”Anhöriga ringer eftersom de inte vet när vi kommer” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Under bedömning
  Så långt: Nytt
Ola ~ Du har svart Annika Lindqvist om «Anhöriga ringer eftersom de inte vet när vi kommer»: ja, utforsk ideen.
  Verdi: 3 – Tydelig verdi for mange
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Behovet er tydelig, og mange kan få nytte av det.
  Uten å spørre igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre som kjenner behovet.
< Goda nyheter! Ni får utforska ”Anhöriga ringer eftersom de inte vet när vi kommer”.
  Varför: Behovet er tydelig, og mange kan få nytte av det.
  Det här kan ni göra utan att fråga igen: Inntil 20 timer, og test med dem som vil være med.
  Första steget: Snakk med tre som kjenner behovet.
  Prata gärna med minst tre som känner behovet. När ni vill prova något i liten skala, tryck på ”Starta ett test”. Behöver ni någon att tänka tillsammans med, fråga utviklingsavdelingen.
  Status: Utforskas
  Så långt: Nytt
  [Starta ett test] [Avsluta med lärdom] [Dra tillbaka idén]
Ola < Sendt. Annika Lindqvist får vite at svaret er ja, hvorfor, hva de kan gjøre, og hva som er første steg. Takk for at du svarte!
< Det här förtjänar att synas. Jag vill gärna dela det här i #vi-heier:
  🌱 Nytt: ”Anhöriga ringer eftersom de inte vet när vi kommer”
  Någon har sett ett behov: Anhöriga ringer eftersom de inte vet när vi kommer
  Tack till Annika Lindqvist (Hjemmetjenesten) som sa till.
  Nu ska det utforskas. Vet du något om det här eller vill du vara med?
  Utan namn står det ”en kollega i Hjemmetjenesten” i stället.
  Är det okej för dig? Svarar du inte senast 30 november delar jag ingenting. Du kan ändra dig senare.
  [Dela med namn] [Dela utan namn] [Dela inte]

> [Starta ett test]
! may-start-test → open
< Innan testet startar: Hur vet ni om det fungerade? En sak att räkna eller fråga om räcker.
> Antal samtal i veckan
< Vilket är det minsta testet som lär er något?
  [Tillbaka]
> Sms till tre familjer i två veckor
< Hur länge ska det pågå? Välj en dag eller skriv ett datum.
  [30 november] [7 december] [21 december] [Tillbaka]
> 18 december
< Vad får det kosta som mest?
  [Tillbaka]
> Tio timmar, inga inköp
< Vilka kan påverkas, och hur ser ni till att ingen tar skada?
  [Tillbaka]
> Tre familjer som har sagt ja. De kan ringa som förut.
< Vad är tecknet på att ni ska sluta?
  [Tillbaka]
> Om någon inte får sin hjälp
< Har ni frågat några av dem det gäller? Ett par korta samtal före testet gör det ofta bättre. Ni kan också sätta i gång direkt.
  Så här blir testet
  Så vet ni det: Antal samtal i veckan
  Minsta test: Sms till tre familjer i två veckor
  Pågår till: 18 december
  Högsta kostnad: Tio timmar, inga inköp
  Ingen tar skada: Tre familjer som har sagt ja. De kan ringa som förut.
  Tecken på att sluta: Om någon inte får sin hjälp
  [Starta testet] [Ändra] [Lägg till mer] [Avbryt]
> [Lägg till mer]
< Vad vill du lägga till?
  [Det här prövar vi] [Fortsätt]
> [Det här prövar vi]
< Vad är det ni prövar?
  [Behovet] [Möjligheten] [Lösningen] [Hoppa över] [Tillbaka]
> [Behovet]
< Så här blir testet
  Så vet ni det: Antal samtal i veckan
  Minsta test: Sms till tre familjer i två veckor
  Pågår till: 18 december
  Högsta kostnad: Tio timmar, inga inköp
  Ingen tar skada: Tre familjer som har sagt ja. De kan ringa som förut.
  Tecken på att sluta: Om någon inte får sin hjälp
  Det här prövar vi: Behovet
  [Starta testet] [Ändra] [Avbryt]
> [Starta testet]
! start-test → started
~ Goda nyheter! Ni får utforska ”Anhöriga ringer eftersom de inte vet när vi kommer”.
  Varför: Behovet er tydelig, og mange kan få nytte av det.
  Det här kan ni göra utan att fråga igen: Inntil 20 timer, og test med dem som vil være med.
  Första steget: Snakk med tre som kjenner behovet.
  Prata gärna med minst tre som känner behovet. När ni vill prova något i liten skala, tryck på ”Starta ett test”. Behöver ni någon att tänka tillsammans med, fråga utviklingsavdelingen.
  Status: Utforskas
  Så långt: Nytt
< Testet av ”Anhöriga ringer eftersom de inte vet när vi kommer” är i gång till 18 december. Kom ihåg: hur det än går lär ni er något.
  Är ni klara tidigare, tryck på ”Testet är klart”. Annars frågar jag hur det gick när tiden är ute.
  Status: Testas
  Så långt: Nytt
  [Testet är klart] [Avsluta med lärdom] [Dra tillbaka idén]

> [Testet är klart]
! may-finish-test → open
< Hur gick det?
  [Det fungerade] [Lovande – behöver förfinas] [Nej – men vi lärde oss]
> hjälp
< Alla tre svaren är bra. Ett test som inte fungerade har också lärt er något.
  Du kan också skriva ”stopp”.
  [Det fungerade] [Lovande – behöver förfinas] [Nej – men vi lärde oss]
> [Lovande – behöver förfinas]
< Hur många av dem det gäller var med i testet?
  [Tillbaka]
> Tre anhöriga
< Vad säger de som det gäller?
  [Hoppa över] [Tillbaka]
> De vill ha sms kvällen före.
< Vad trodde ni, vad hände och vad vet ni nu?
  [Tillbaka]
> Vi trodde att morgonen var bäst, ingen läste, och nu vet vi att kvällen är bättre.
< Titta igenom resultatet
  Resultat: Lovande – behöver förfinas
  Hur många var med: Tre anhöriga
  Det de säger: De vill ha sms kvällen före.
  Lärdom: Vi trodde att morgonen var bäst, ingen läste, och nu vet vi att kvällen är bättre.
  [Spara resultatet] [Ändra] [Avbryt]
> [Spara resultatet]
! finish-test → refined
~ Testet av ”Anhöriga ringer eftersom de inte vet när vi kommer” är i gång till 18 december. Kom ihåg: hur det än går lär ni er något.
  Är ni klara tidigare, tryck på ”Testet är klart”. Annars frågar jag hur det gick när tiden är ute.
  Status: Testas
  Så långt: Nytt
< ”Anhöriga ringer eftersom de inte vet när vi kommer” går ett varv till. Det är så bra idéer blir till.
  Det här lärde ni er: Vi trodde att morgonen var bäst, ingen läste, och nu vet vi att kvällen är bättre.
  Förfina det ni vill och tryck på ”Starta ett test” när ni är redo igen.
  Status: Utforskas
  Så långt: Nytt
  [Starta ett test] [Avsluta med lärdom] [Dra tillbaka idén]

> [Starta ett test]
! may-start-test → open
< Vilket är det minsta testet som lär er något?
> Sms kvällen före till tre familjer
< Hur länge ska det pågå? Välj en dag eller skriv ett datum.
  [30 november] [7 december] [21 december] [Tillbaka]
> 15 januari
< Vad får det kosta som mest?
  [Tillbaka]
> Fem timmar
< Vilka kan påverkas, och hur ser ni till att ingen tar skada?
  [Tillbaka]
> Samma familjer som förut
< Vad är tecknet på att ni ska sluta?
  [Tillbaka]
> Om någon blir orolig
< Har ni frågat några av dem det gäller? Ett par korta samtal före testet gör det ofta bättre. Ni kan också sätta i gång direkt.
  Så här blir testet
  Minsta test: Sms kvällen före till tre familjer
  Pågår till: 15 januari 2027
  Högsta kostnad: Fem timmar
  Ingen tar skada: Samma familjer som förut
  Tecken på att sluta: Om någon blir orolig
  [Starta testet] [Ändra] [Lägg till mer] [Avbryt]
> [Lägg till mer]
< Vad vill du lägga till?
  [Det här prövar vi] [Fortsätt]
> [Det här prövar vi]
< Vad är det ni prövar?
  [Behovet] [Möjligheten] [Lösningen] [Hoppa över] [Tillbaka]
> [Möjligheten]
< Så här blir testet
  Minsta test: Sms kvällen före till tre familjer
  Pågår till: 15 januari 2027
  Högsta kostnad: Fem timmar
  Ingen tar skada: Samma familjer som förut
  Tecken på att sluta: Om någon blir orolig
  Det här prövar vi: Möjligheten
  [Starta testet] [Ändra] [Avbryt]
> [Starta testet]
! start-test → started
~ ”Anhöriga ringer eftersom de inte vet när vi kommer” går ett varv till. Det är så bra idéer blir till.
  Det här lärde ni er: Vi trodde att morgonen var bäst, ingen läste, och nu vet vi att kvällen är bättre.
  Förfina det ni vill och tryck på ”Starta ett test” när ni är redo igen.
  Status: Utforskas
  Så långt: Nytt
< Testet av ”Anhöriga ringer eftersom de inte vet när vi kommer” är i gång till 15 januari 2027. Kom ihåg: hur det än går lär ni er något.
  Är ni klara tidigare, tryck på ”Testet är klart”. Annars frågar jag hur det gick när tiden är ute.
  Status: Testas
  Så långt: Nytt
  [Testet är klart] [Avsluta med lärdom] [Dra tillbaka idén]

> [Testet är klart]
! may-finish-test → open
< Hur gick det?
  [Det fungerade] [Lovande – behöver förfinas] [Nej – men vi lärde oss]
> [Det fungerade]
< Hur många av dem det gäller var med i testet?
  [Tillbaka]
> Tre anhöriga
< Vad säger de som det gäller?
  [Hoppa över] [Tillbaka]
> hoppa över
< Vad trodde ni, vad hände och vad vet ni nu?
  [Tillbaka]
> Sms kvällen före räcker för de flesta.
< Titta igenom resultatet
  Resultat: Det fungerade
  Hur många var med: Tre anhöriga
  Lärdom: Sms kvällen före räcker för de flesta.
  [Spara resultatet] [Ändra] [Avbryt]
> [Spara resultatet]
! finish-test → worked
~ Testet av ”Anhöriga ringer eftersom de inte vet när vi kommer” är i gång till 15 januari 2027. Kom ihåg: hur det än går lär ni er något.
  Är ni klara tidigare, tryck på ”Testet är klart”. Annars frågar jag hur det gick när tiden är ute.
  Status: Testas
  Så långt: Nytt
< Testet av ”Anhöriga ringer eftersom de inte vet när vi kommer” visade att det fungerar. Bra gjort! Idén är inte längre bara ny, den är nyttig.
  Nu kan ni införa det. Tryck på ”Inför det” när ni har en chef som kan ta över ansvaret.
  Status: Förverkligas
  Så långt: Nyttigt
  [Inför det] [Testa en gång till] [Avsluta med lärdom] [Dra tillbaka idén]
< Det här förtjänar att synas. Jag vill gärna dela det här i #vi-heier:
  ✅ Nyttigt: ”Anhöriga ringer eftersom de inte vet när vi kommer”
  Testet visade det vi hoppades: Sms kvällen före räcker för de flesta.
  Bra jobbat av Annika Lindqvist (Hjemmetjenesten).
  Nästa steg är att införa det.
  Utan namn står det ”en kollega i Hjemmetjenesten” i stället.
  Är det okej för dig? Svarar du inte senast 30 november delar jag ingenting. Du kan ändra dig senare.
  [Dela med namn] [Dela utan namn] [Dela inte]

> [Testa en gång till]
! may-test-again → open
< Bra att ni vill vara säkra. Vad vill ni ta reda på den här gången?
> hjälp
< Till exempel ”Fungerar det också på helgerna?”
  Du kan också skriva ”stopp”.
> Fungerar det också på helgerna?
< Hur länge ska testet pågå? Välj en dag eller skriv ett datum.
  [30 november] [7 december] [21 december] [Tillbaka]
> hjälp
< Skriv till exempel ”18 december”. När dagen har gått frågar jag hur det gick.
  Du kan också skriva ”tillbaka” och ”stopp”.
  [30 november] [7 december] [21 december] [Tillbaka]
> 29 januari
< Ett varv till
  Det här vill vi veta: Fungerar det också på helgerna?
  Pågår till: 29 januari 2027
  [Starta testet] [Ändra] [Avbryt]
> hjälp
< Stämmer allt startar du testet. Du kan också ändra ett svar.
  Du kan också skriva ”ändra”, ”tillbaka” och ”stopp”.
  [Starta testet] [Ändra] [Avbryt]
> [Starta testet]
! test-again → started
~ Testet av ”Anhöriga ringer eftersom de inte vet när vi kommer” visade att det fungerar. Bra gjort! Idén är inte längre bara ny, den är nyttig.
  Nu kan ni införa det. Tryck på ”Inför det” när ni har en chef som kan ta över ansvaret.
  Status: Förverkligas
  Så långt: Nyttigt
< Ni testar ”Anhöriga ringer eftersom de inte vet när vi kommer” en gång till, fram till 29 januari 2027. Det är helt normalt att ta ett varv till.
  Är ni klara tidigare, tryck på ”Testet är klart”. Annars frågar jag hur det gick när tiden är ute.
  Status: Testas
  Så långt: Nyttigt
  [Testet är klart] [Avsluta med lärdom] [Dra tillbaka idén]
