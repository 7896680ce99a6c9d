using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>Puts texts together from parts that can each have several forms.</summary>
/// <param name="place">The function that does it.</param>
/// <param name="most">How many forms to keep.</param>
internal sealed class JoinedTexts(Place place, int most)
{
    private List<Literal> texts = [new("", place, "")];

    /// <summary>The texts; none when a part is unknown.</summary>
    public IReadOnlyList<Literal> Texts => texts;

    /// <summary>Whether a part is unknown, so that no further one matters.</summary>
    public bool IsUnknown => texts.Count == 0;

    public void Add(string part)
    {
        for (var index = 0; index < texts.Count; index++)
        {
            texts[index] = texts[index] with { Text = texts[index].Text + part };
        }
    }

    /// <param name="part">The forms of the next part; none: only deploy time knows it.</param>
    public void Add(IReadOnlyList<Literal> part)
    {
        var longer = new List<Literal>();
        foreach (var text in texts)
        {
            foreach (var form in part)
            {
                if (longer.Count < most)
                {
                    longer.Add(new(text.Text + form.Text, place, text.Origin.Length == 0 ? form.Origin : text.Origin));
                }
            }
        }

        texts = longer;
    }
}
