import type { FC } from 'hono/jsx'

/** How the score is made, where it is shown. */
export const ScoreNote: FC = () => (
  <details class="told how">
    <summary>How the score is made</summary>
    <p>
      Each act is coded by the PLOVER manual of 2021, whose scores go from −10, the gravest conflict, to +10, the
      closest cooperation, after Goldstein’s scale: a recalled ambassador is −6, a visit +4. A point is the mean of the
      acts of its week or month, in the one direction; it grows with their number. An act counts on the day on which it
      began, once, however many outlets report it.
    </p>
    <p>
      What was planned, asked for, conditional or denied was not done and does not count; nor do statements, which are
      the short ticks on the floor. What two do together, such as signing a treaty, counts both ways; what two do
      together to a third is nothing between them. A state’s people and bodies act for it.
    </p>
    <p>
      Hatched: the ledger holds no report at all that was published in these days, so nothing is known of them. A small
      tick on the line of zero: there are reports, and none tells of an act between the two. Neither is a zero.
    </p>
  </details>
)
