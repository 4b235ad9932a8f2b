Annika (sv) asks something first, and then tells the need

> Vad kan du göra?
< Jag heter Ildsjel och är ett datorprogram. Jag hjälper dig att få fram ett behov på jobbet som en idé, och följer den vidare. Det är människor som läser den och bestämmer.
> Nya kollegor väntar två veckor på sina behörigheter
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
> [Vi som jobbar här] [Nästa]
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
> [Sparad tid] [Nästa]
< Vilket fokusområde passar bäst?
  [Välfärd och livskvalitet] [Hållbart lokalsamhälle] [Samskapande och delaktighet] [Digitalt förstahandsval] [Faktabaserad kvalitetsutveckling] [Ledarskap, medarbetarskap och kompetens] [Smart elanvändning i våra byggnader (till och med 31 december 2028)] [En bra start för nya invånare (till och med 30 juni 2028)] [Inget av dem] [Vet inte] [Tillbaka]
> [Ledarskap, medarbetarskap och kompetens]
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Nya kollegor väntar två veckor på sina behörigheter
  Behov: Nya kollegor väntar två veckor på sina behörigheter
  För vem: Vi som jobbar här
  Värde: Sparad tid
  Fokusområde: Ledarskap, medarbetarskap och kompetens
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> ja
! submit-idea → submitted need="Nya kollegor väntar två veckor på sina behörigheter" title="Nya kollegor väntar två veckor på sina behörigheter"
< Tack Annika! Idén ”Nya kollegor väntar två veckor på sina behörigheter” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
