Annika (sv) calls things what she always calls them

> Duschstolen på plan två har varit trasig sedan i våras
! weigh-need → need
< Tack. Det ligger i ett utkast som bara du ser. Tre korta frågor till, så kan du skicka det.
  Vem gäller behovet? Välj en eller flera.
  ( ) Brukare och andra användare
  ( ) Kommuninvånare
  ( ) Näringslivet
  ( ) Civilsamhället
  ( ) Vi som jobbar här
  ( ) Kommunen som organisation
  [Nästa]
  [Tillbaka]
> de boende och personalen, tror jag
< Vad blir bättre om vi löser det här? Välj allt som stämmer.
  ( ) Ökade intäkter
  ( ) Lägre kostnader
  ( ) Kostnader vi slipper
  ( ) Sparad tid
  ( ) Bättre kvalitet
  ( ) Nöjdare användare
  ( ) Enklare för användaren
  ( ) Bättre tillgänglighet
  ( ) Mer kunskap och förståelse
  ( ) Bättre livskvalitet
  ( ) Engagerade medarbetare
  ( ) Bättre arbetsmiljö
  ( ) Lättare att få och behålla folk
  ( ) Bättre för klimat och miljö
  ( ) Vi klarar förändring bättre
  [Nästa]
  [Vet inte] [Tillbaka]
> mindre stress
< Vilket fokusområde passar bäst?
  [Välfärd och livskvalitet] [Hållbart lokalsamhälle] [Samskapande och delaktighet] [Digitalt förstahandsval] [Faktabaserad kvalitetsutveckling] [Ledarskap, medarbetarskap och kompetens] [Smart elanvändning i våra byggnader (till och med 31 december 2028)] [En bra start för nya invånare (till och med 30 juni 2028)] [Inget av dem] [Vet inte] [Tillbaka]
> omvårdnad
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Duschstolen på plan två har varit trasig sedan i våras
  Behov: Duschstolen på plan två har varit trasig sedan i våras
  För vem: Brukare och andra användare och vi som jobbar här
  Värde: Bättre arbetsmiljö
  Fokusområde: Välfärd och livskvalitet
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> ändra namn
< Vad ska vi kalla idén? Ge den ett kort namn.
  Mitt förslag: ”Duschstolen på plan två har varit trasig sedan i våras”
  [Använd förslaget] [Redigera] [Tillbaka]
> En hel duschstol
< Titta igenom innan du skickar
  Namn: En hel duschstol
  Behov: Duschstolen på plan två har varit trasig sedan i våras
  För vem: Brukare och andra användare och vi som jobbar här
  Värde: Bättre arbetsmiljö
  Fokusområde: Välfärd och livskvalitet
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> skicka in
! submit-idea → submitted for-whom="users, staff" value="staff_wellbeing" focus-area="velferd" title="En hel duschstol"
< Tack Annika! Idén ”En hel duschstol” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
