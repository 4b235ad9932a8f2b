Sam (en) fills in a form, and a number of somebody's stands in it

> form
< Here is everything in one form. You can also answer here in the chat.
  [Fill in a form]
> {Fill in a form} need="The caretaker is called on 40612345 when the lift stops, and nobody answers at night" for-whom="Residents"
< Need: I’ll hide what looks like a phone number when I save this. Change it if that is not how you want it.
  Value: We need this answer to go on. What you know now is enough.
  Focus area: We need this answer to go on. What you know now is enough.
> {Fill in a form} need="The caretaker is called on 40612345 when the lift stops, and nobody answers at night" for-whom="Residents" value="Don’t know" focus-area="Don’t know" evidence="Ask per@annetsted.example how often"
! weigh-need → need
< I hid what looks like a phone number before I saved what you wrote under “Need”:
  “The caretaker is called on •••••••• when the lift stops, and nobody answers at night”
  I hid what looks like an e-mail address before I saved what you wrote under “How we’ll know”:
  “Ask •••@•••••••••.••••••• how often”
  Change the answer if that is not how you want it.
  Thank you. It’s in a draft that only you can see. Look it over, and you can send it.
  Once you submit your idea, Idégruppa reads it and you’ll get an answer within 5 working days. Others may ask to see what you submit.
  Check before you submit
  Name: The caretaker is called on •••••••• when the lift stops, and nobody…
  Need: The caretaker is called on •••••••• when the lift stops, and nobody answers at night
  For whom: Residents
  Value: Don’t know yet
  Focus area: Don’t know yet
  How we’ll know: Ask •••@•••••••••.••••••• how often
  [Submit] [Change] [Add more] [Save for later]
> change evidence
< How will we know we created the value? What can we count, measure or ask about – before and after?
  [Edit] [Don’t know] [Skip] [Back]
