Annika (sv) and Ola (nb) keep a need to themselves whose own words name her

> Anhöriga ringer till Annika eftersom de inte vet när vi kommer
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
  Namn: Anhöriga ringer till Annika eftersom de inte vet när vi kommer
  Behov: Anhöriga ringer till Annika eftersom de inte vet när vi kommer
  För vem: Brukare och andra användare
  Värde: Sparad tid
  Fokusområde: Välfärd och livskvalitet
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Skicka in]
! submit-idea → submitted
< Tack Annika! Idén ”Anhöriga ringer till Annika eftersom de inte vet när vi kommer” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
Ola < Ny idé til deg: «Anhöriga ringer till Annika eftersom de inte vet när vi kommer» fra Annika Lindqvist. Svar innen 30. november.
  De fire spørsmålene
  Behov: Anhöriga ringer till Annika eftersom de inte vet när vi kommer
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]

Ola > [Ja, utforsk]
! take-up-review → open
Ola < Hvor mye verdi kan «Anhöriga ringer till Annika eftersom de inte vet när vi kommer» skape?
  [1 – Liten verdi for få] [2 – Nyttig for én enhet] [3 – Tydelig verdi for mange] [4 – Stor verdi, også på sikt]
~ Tack Annika! Idén ”Anhöriga ringer till Annika eftersom de inte vet när vi kommer” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
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
~ Tack Annika! Idén ”Anhöriga ringer till Annika eftersom de inte vet när vi kommer” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Under bedömning
  Så långt: Nytt
Ola ~ Du har svart Annika Lindqvist om «Anhöriga ringer till Annika eftersom de inte vet när vi kommer»: ja, utforsk ideen.
  Verdi: 3 – Tydelig verdi for mange
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Behovet er tydelig, og mange kan få nytte av det.
  Uten å spørre igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre som kjenner behovet.
< Goda nyheter! Ni får utforska ”Anhöriga ringer till Annika eftersom de inte vet när vi kommer”.
  Varför: Behovet er tydelig, og mange kan få nytte av det.
  Det här kan ni göra utan att fråga igen: Inntil 20 timer, og test med dem som vil være med.
  Första steget: Snakk med tre som kjenner behovet.
  Prata gärna med minst tre som känner behovet. När ni vill prova något i liten skala, tryck på ”Starta ett test”. Behöver ni någon att tänka tillsammans med, fråga utviklingsavdelingen.
  Status: Utforskas
  Så långt: Nytt
  [Starta ett test] [Avsluta med lärdom] [Dra tillbaka idén]
Ola < Sendt. Annika Lindqvist får vite at svaret er ja, hvorfor, hva de kan gjøre, og hva som er første steg. Takk for at du svarte!
< Det här förtjänar att synas. Jag vill gärna dela det här i #vi-heier:
  🌱 Nytt: ”Anhöriga ringer till Annika eftersom de inte vet när vi kommer”
  Någon har sett ett behov: Anhöriga ringer till Annika eftersom de inte vet när vi kommer
  Tack till Annika Lindqvist (Hjemmetjenesten) som sa till.
  Nu ska det utforskas. Vet du något om det här eller vill du vara med?
  Utan namn står det ”en kollega i Hjemmetjenesten” i stället.
  Är det okej för dig? Svarar du inte senast 30 november delar jag ingenting. Du kan ändra dig senare.
  [Dela med namn] [Dela utan namn] [Dela inte]

> [Dela utan namn]
! check-consent → open
! record-consent → named-in-words
~ Du har valt att dela ”Anhöriga ringer till Annika eftersom de inte vet när vi kommer” utan namn.
  Ditt namn står i själva texten. Därför delar jag den bara om du säger ja till att stå med namn.
  [Ändra svaret]
< Tack för svaret. Ditt namn står i själva texten, så den kan inte delas utan namn. Därför delar jag den inte.
> [Ändra svaret]
! check-consent → open
< Vad vill du nu?
  [Dela med namn] [Dela utan namn] [Dela inte]
> [Dela med namn]
! record-consent → shared-named
#vi-heier < 🌱 Nytt: «Anhöriga ringer till Annika eftersom de inte vet när vi kommer»
  Noen har sett et behov: Anhöriga ringer till Annika eftersom de inte vet när vi kommer
  Takk til Annika Lindqvist (Hjemmetjenesten), som sa fra.
  Nå skal det utforskes. Vet du noe om dette, eller vil du være med?
~ Du har valt att dela ”Anhöriga ringer till Annika eftersom de inte vet när vi kommer” med namn.
  Det står i #vi-heier med ditt namn.
  [Ändra svaret]
< Tack! Nu står det i #vi-heier, med ditt namn.
