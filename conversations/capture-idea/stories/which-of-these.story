Sam (en) could mean several things

> Parents can’t find out when the bus is late
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
> parents
< I wasn’t quite sure. Which of these do you mean?
  ( ) Users of a service
  ( ) Residents
  [Next]
  [Back]
> 2
< What gets better if we solve this? Choose all that fit.
  ( ) 1 – More income
  ( ) 2 – Lower costs
  ( ) 3 – Costs avoided
  ( ) 4 – Time saved
  ( ) 5 – Better quality
  ( ) 6 – More satisfied users
  ( ) 7 – Simpler for the user
  ( ) 8 – Better access
  ( ) 9 – More knowledge
  ( ) 10 – Better quality of life
  ( ) 11 – More engaged staff
  ( ) 12 – Better working life
  ( ) 13 – Easier to hire and keep staff
  ( ) 14 – Better for the environment
  ( ) 15 – We cope better with change
  [Next]
  [Don’t know] [Back]
> better
< I wasn’t quite sure. Which of these do you mean?
  ( ) 1 – Better quality
  ( ) 2 – Better access
  ( ) 3 – Better quality of life
  ( ) 4 – Better working life
  ( ) 5 – Better for the environment
  ( ) 6 – We cope better with change
  [Next]
  [Don’t know] [Back]
> better
< I’m still not sure. Here are all of them: press the one you mean, or write its number.
  ( ) 1 – More income
  ( ) 2 – Lower costs
  ( ) 3 – Costs avoided
  ( ) 4 – Time saved
  ( ) 5 – Better quality
  ( ) 6 – More satisfied users
  ( ) 7 – Simpler for the user
  ( ) 8 – Better access
  ( ) 9 – More knowledge
  ( ) 10 – Better quality of life
  ( ) 11 – More engaged staff
  ( ) 12 – Better working life
  ( ) 13 – Easier to hire and keep staff
  ( ) 14 – Better for the environment
  ( ) 15 – We cope better with change
  [Next]
  [Don’t know] [Back]
> tilbake
< OK, one step back.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  (x) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> everyone who lives here
< What gets better if we solve this? Choose all that fit.
  ( ) 1 – More income
  ( ) 2 – Lower costs
  ( ) 3 – Costs avoided
  ( ) 4 – Time saved
  ( ) 5 – Better quality
  ( ) 6 – More satisfied users
  ( ) 7 – Simpler for the user
  ( ) 8 – Better access
  ( ) 9 – More knowledge
  ( ) 10 – Better quality of life
  ( ) 11 – More engaged staff
  ( ) 12 – Better working life
  ( ) 13 – Easier to hire and keep staff
  ( ) 14 – Better for the environment
  ( ) 15 – We cope better with change
  [Next]
  [Don’t know] [Back]
> faster and better and the rest of it
< This is what I’ve got: Time saved. I didn’t get the rest. What else belongs here? Press “Next” when it’s right.
  (x) 1 – Time saved
  ( ) 2 – Better quality
  ( ) 3 – Better access
  ( ) 4 – Better quality of life
  ( ) 5 – Better working life
  ( ) 6 – Better for the environment
  ( ) 7 – We cope better with change
  [Next]
  [Don’t know] [Back]
> easier to reach
< Which focus area fits best?
  [1 – Welfare and quality of life] [2 – Sustainable local community] [3 – Co-creation and involvement] [4 – Digital first choice] [5 – Fact-based quality development] [6 – Leadership, co-workership and skills] [7 – Smart use of power in our buildings (until 31 December 2028)] [8 – A good start for new residents (until 30 June 2028)] [9 – None of them] [Don’t know] [Back]
> quality
< I wasn’t quite sure. Which of these do you mean?
  [Welfare and quality of life] [Fact-based quality development] [Don’t know] [Back]
> the first one
< Once you submit your idea, Idégruppa reads it and you’ll get an answer within 5 working days. Others may ask to see what you submit.
  Check before you submit
  Name: Parents can’t find out when the bus is late
  Need: Parents can’t find out when the bus is late
  For whom: Residents
  Value: Time saved and better access
  Focus area: Welfare and quality of life
  You also wrote this: “faster and better and the rest of it” It goes along when you submit. Does it belong somewhere in particular?
  [Name] [Need] [Possible solution] [Resources] [How we’ll know] [Something we can stop] [Link] [Take it out]
  [Submit] [Change] [Add more] [Save for later]
> change name
< What shall we call the idea? Give it a short name.
  My suggestion: “Parents can’t find out when the bus is late”
  [Use the suggestion] [Edit] [Use what I wrote] [Back]
> When the bus is late
< Check before you submit
  Name: When the bus is late
  Need: Parents can’t find out when the bus is late
  For whom: Residents
  Value: Time saved and better access
  Focus area: Welfare and quality of life
  You also wrote this: “faster and better and the rest of it” It goes along when you submit. Does it belong somewhere in particular?
  [Name] [Need] [Possible solution] [Resources] [How we’ll know] [Something we can stop] [Link] [Take it out]
  [Submit] [Change] [Add more] [Save for later]
> submit
! submit-idea → submitted for-whom="residents" value="time_saved, access" focus-area="velferd" title="When the bus is late"
< Thank you, Sam! Your idea “When the bus is late” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: Submitted
  So far: New
  [Withdraw the idea]
