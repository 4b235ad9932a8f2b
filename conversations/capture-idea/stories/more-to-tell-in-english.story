Sam (en) has more to tell

> New residents don’t know where to find a club to join
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
> [Residents] [Next]
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
> [Better quality of life] [Next]
< Which focus area fits best?
  [1 – Welfare and quality of life] [2 – Sustainable local community] [3 – Co-creation and involvement] [4 – Digital first choice] [5 – Fact-based quality development] [6 – Leadership, co-workership and skills] [7 – Smart use of power in our buildings (until 31 December 2028)] [8 – A good start for new residents (until 30 June 2028)] [9 – None of them] [Don’t know] [Back]
> [Co-creation and involvement]
< Once you submit your idea, Idégruppa reads it and you’ll get an answer within 5 working days. Others may ask to see what you submit.
  Check before you submit
  Name: New residents don’t know where to find a club to join
  Need: New residents don’t know where to find a club to join
  For whom: Residents
  Value: Better quality of life
  Focus area: Co-creation and involvement
  [Submit] [Change] [Add more] [Save for later]
> [Add more]
< What would you like to add?
  [Possible solution] [Resources] [How we’ll know] [Do we know how] [Step size] [Where it comes from] [Something we can stop] [Link] [Pictures and files] [Continue]
> [Where it comes from]
< Where does the idea come from?
  [From me or my team] [Borrowed from others] [From a resident or user] [From data or incident reports] [Reply to a challenge] [Skip] [Back]
> [From me or my team]
< Check before you submit
  Name: New residents don’t know where to find a club to join
  Need: New residents don’t know where to find a club to join
  For whom: Residents
  Value: Better quality of life
  Focus area: Co-creation and involvement
  Where it comes from: From me or my team
  [Submit] [Change] [Add more] [Save for later]
> [Change]
< What would you like to change?
  [Name] [Need] [For whom] [Value] [Focus area] [Where it comes from] [Continue]
> [Where it comes from]
< Where does the idea come from?
  [From me or my team] [Borrowed from others] [From a resident or user] [From data or incident reports] [Reply to a challenge] [Skip] [Back]
> [Reply to a challenge]
< Check before you submit
  Name: New residents don’t know where to find a club to join
  Need: New residents don’t know where to find a club to join
  For whom: Residents
  Value: Better quality of life
  Focus area: Co-creation and involvement
  Where it comes from: Reply to a challenge
  [Submit] [Change] [Add more] [Save for later]
> [Add more]
< What would you like to add?
  [Possible solution] [Resources] [How we’ll know] [Do we know how] [Step size] [Something we can stop] [Link] [Pictures and files] [Continue]
> [How we’ll know]
< How will we know we created the value? What can we count, measure or ask about – before and after?
  [Don’t know] [Skip] [Back]
> help
< For example: “Calls from relatives per week”, or “Ask ten users how safe they feel, from 1 to 5”.
  You can also write “don’t know”, “skip”, “back”, “save” and “stop”.
  [Don’t know] [Skip] [Back]
> Ask thirty new residents after three months
< Check before you submit
  Name: New residents don’t know where to find a club to join
  Need: New residents don’t know where to find a club to join
  For whom: Residents
  Value: Better quality of life
  Focus area: Co-creation and involvement
  How we’ll know: Ask thirty new residents after three months
  Where it comes from: Reply to a challenge
  [Submit] [Change] [Add more] [Save for later]
> [Add more]
< What would you like to add?
  [Possible solution] [Resources] [Do we know how] [Step size] [Something we can stop] [Link] [Pictures and files] [Continue]
> [Something we can stop]
< Is there something we can stop doing if this works?
  [Don’t know] [Skip] [Back]
> help
< A form, a meeting, a routine nobody needs? Stopping something is innovation too.
  You can also write “don’t know”, “skip”, “back”, “save” and “stop”.
  [Don’t know] [Skip] [Back]
> back
< OK, one step back.
  Check before you submit
  Name: New residents don’t know where to find a club to join
  Need: New residents don’t know where to find a club to join
  For whom: Residents
  Value: Better quality of life
  Focus area: Co-creation and involvement
  How we’ll know: Ask thirty new residents after three months
  Where it comes from: Reply to a challenge
  [Submit] [Change] [Add more] [Save for later]
> [Submit]
! submit-idea → submitted origin="challenge" evidence="Ask thirty new residents after three months" stop=""
< Thank you, Sam! Your idea “New residents don’t know where to find a club to join” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: Submitted
  So far: New
  [Withdraw the idea]
