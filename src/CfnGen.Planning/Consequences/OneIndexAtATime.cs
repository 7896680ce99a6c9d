using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences;

/// <summary>An update of a table makes or deletes one global secondary index; DynamoDB refuses a second one.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html</remarks>
internal sealed class OneIndexAtATime : IConsequences
{
    private const string Table = "AWS::DynamoDB::Table";

    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Resources)
        {
            if (change is not { Kind: ChangeKind.Changed, Type: Table, Effect: < UpdateEffect.Replacement or UpdateEffect.Refused }
                || IndexesOf(update.Former(change)) is not { } before || IndexesOf(update.Latter(change)) is not { } after)
            {
                continue;
            }

            var changed = before.Except(after).Select(name => $"deletes {name}").Concat(after.Except(before).Select(name => $"makes {name}")).ToList();
            if (changed.Count > 1)
            {
                yield return new()
                {
                    Kind = ConsequenceKind.UpdateFails,
                    Weight = Weight.Alarm,
                    Subject = change.LogicalId,
                    Sentence = $"{change.LogicalId}: this update {string.Join(", ", changed)}, and DynamoDB makes or deletes one global secondary index in an update.",
                    Remedy = [$"Deploy {changed.Count} times, each with one of these changes."],
                };
            }
        }
    }

    // Null where functions decide which indexes there are.
    private static List<string>? IndexesOf(PlannedResource? table)
    {
        var names = new List<string>();
        var list = table?.Properties?["GlobalSecondaryIndexes"];
        if (list is not (null or SequenceNode))
        {
            return null;
        }

        foreach (var item in (list as SequenceNode)?.Items ?? [])
        {
            if ((item as MappingNode)?["IndexName"] is not ScalarNode { Text: var name })
            {
                return null;
            }

            names.Add(name);
        }

        return names;
    }
}
