Sam (en) writes somebody's phone number, and then only an address of their own

> Ring the caretaker on +47 406 12 345 and ask why the gym has no heating on Mondays
< I hid what looks like a phone number before I saved what you wrote:
  “Ring the caretaker on +•• ••• •• ••• and ask why the gym has no heating on Mondays”
  Is that how you want it?
  [Keep it like this] [Write it again] [It’s something else]
> Why?
< An idea is about situations, not about people. That is why I don’t save identity numbers, phone numbers or other people’s e-mail addresses.
  • “Keep it like this”: we go on with the text above.
  • “Write it again”: I forget the text, and you write a new one.
  • “It’s something else”: I was wrong, about an order number for example. Then you write the text once more.
  I hid what looks like a phone number before I saved what you wrote:
  “Ring the caretaker on +•• ••• •• ••• and ask why the gym has no heating on Mondays”
  Is that how you want it?
  [Keep it like this] [Write it again] [It’s something else]
> [Write it again]
< Fine, I’ve forgotten it. Write it again the way you want it.
  What need have you seen? Tell me what is difficult today. One to three sentences is enough.
  [Fill in a form]
> The gym has no heating on Mondays: ask me, sam@eksempelkommunen.example, how cold it is
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
