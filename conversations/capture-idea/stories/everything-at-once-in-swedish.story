Annika (sv) writes as she would to a colleague

> Bilarna i hemtjänsten står utan ström på morgonen. Det drabbar brukarna, och oss som kör. Nyttan är sparad tid. Fokusområdet bör vara digitalt förstahandsval, och vi kan räkna inställda besök. Vi skulle behöva en laddare till.
! weigh-need → need
< Tack. Det ligger i ett utkast som bara du ser. Titta igenom det, så kan du skicka.
  När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Bilarna i hemtjänsten står utan ström på morgonen
  Behov: Bilarna i hemtjänsten står utan ström på morgonen. Det drabbar brukarna, och oss som kör. Nyttan är sparad tid.
  För vem: Brukare och andra användare och vi som jobbar här
  Värde: Sparad tid
  Fokusområde: Digitalt förstahandsval
  Resurser: Vi skulle behöva en laddare till.
  Så vet vi det: Fokusområdet bör vara digitalt förstahandsval, och vi kan räkna inställda besök.
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> skicka in
! submit-idea → submitted
< Tack Annika! Idén ”Bilarna i hemtjänsten står utan ström på morgonen” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
