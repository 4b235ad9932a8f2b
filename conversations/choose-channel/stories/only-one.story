Kari (nb) has one channel

> hjelp
< Du kan skrive:
  • «idé» for å dele en idé
  • «skjema» for å fylle ut alt på en gang
  • «mine» for å se ideene dine
  • «tilbake», «hopp over» eller «lagre» mens du svarer
  • «stopp» for å lagre eller slette det du holder på med
  • «språk» for å bytte språk
  Trenger du et menneske? Spør utviklingsavdelingen.
> meldinger i Teams
! check-channels → only-one
< Jeg kjenner deg bare i Slack, så dit skriver jeg. Vil du ha meldinger et annet sted også, skriver du «hei» til meg der.
  Ser jeg ikke at det er deg, skriver du «koble kontoene mine».
