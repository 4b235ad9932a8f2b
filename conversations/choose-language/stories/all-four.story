Kari (nb) tries every language

> språk
< Hvilket språk vil du bruke?
  [Bokmål] [Nynorsk] [Svenska] [English]
> hjelp
< Jeg bruker språket du velger, i alt jeg skriver til deg: tekst, knapper og påminnelser. Du kan skrive til meg på hvilket som helst av dem.
  Du kan også skrive «stopp».
  [Bokmål] [Nynorsk] [Svenska] [English]
> [Svenska]
! choose-language → chosen language="sv"
< Nu skriver jag svenska. Du kan byta när som helst med ”språk”.
> hjälp
< Du kan skriva:
  • ”idé” för att dela en idé
  • ”formulär” för att fylla i allt på en gång
  • ”mina” för att se dina idéer
  • ”tillbaka”, ”hoppa över” eller ”spara” medan du svarar
  • ”stopp” för att spara eller radera det du håller på med
  • ”språk” för att byta språk
  Behöver du en människa? Fråga utviklingsavdelingen.
> byt språk
< Vilket språk vill du använda?
  [Bokmål] [Nynorsk] [Svenska] [English]
> engelska
! choose-language → chosen
< I’m writing English now. You can switch any time with “language”.
> language
< Which language would you like to use?
  [Bokmål] [Nynorsk] [Svenska] [English]
> 2
! choose-language → chosen
< No skriv eg nynorsk. Du kan byte når som helst med «språk».
> hjelp
< Du kan skrive:
  • «idé» for å dele ein idé
  • «skjema» for å fylle ut alt på éin gong
  • «mine» for å sjå ideane dine
  • «tilbake», «hopp over» eller «lagre» medan du svarer
  • «stopp» for å lagre eller slette det du held på med
  • «språk» for å byte språk
  Treng du eit menneske? Spør utviklingsavdelingen.
> endre språk
< Kva språk vil du bruke?
  [Bokmål] [Nynorsk] [Svenska] [English]
> bokmål
! choose-language → chosen
< Nå skriver jeg bokmål. Du kan bytte når som helst med «språk».
> språk
< Hvilket språk vil du bruke?
  [Bokmål] [Nynorsk] [Svenska] [English]
> stopp
< Avbrutt. Ingenting er sendt inn.
