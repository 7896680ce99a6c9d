using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences;

/// <summary>What a macro makes of the template is known in AWS only.</summary>
internal sealed class MacrosAreNotSeen : IConsequences
{
    private const string LanguageExtensions = "AWS::LanguageExtensions";

    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        var names = new List<string>();
        foreach (var macro in update.After.Root["Transform"] switch
        {
            null => [],
            SequenceNode list => list.Items,
            var one => [one],
        })
        {
            var name = ReadableNode.TextOf((macro as MappingNode)?["Name"] ?? macro);
            if (name != LanguageExtensions)
            {
                names.Add(name);
            }
        }

        if (names.Count > 0)
        {
            yield return new()
            {
                Kind = ConsequenceKind.NotSeen,
                Weight = Weight.Note,
                Subject = names[0],
                Sentence = $"The template is compared as it is written: what {Words.List(names)} makes of it is not seen here.",
            };
        }
    }
}
