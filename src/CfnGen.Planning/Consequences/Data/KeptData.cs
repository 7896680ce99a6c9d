using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;
using CfnGen.Planning.Values;

namespace CfnGen.Planning.Consequences.Data;

/// <summary>What becomes of a resource's data when the resource goes.</summary>
internal static class KeptData
{
    /// <summary>Whether the resource itself holds data. An instance of a database cluster does not: the cluster has them.</summary>
    public static bool IsIn(PlannedResource resource) => resource.CatalogueType is { Stateful: true } && resource.Properties?["DBClusterIdentifier"] is null;

    /// <summary>What is lost when the resource is gone from the template; null: nothing.</summary>
    /// <param name="resource">As it is deployed.</param>
    /// <param name="values">Of the deployed template.</param>
    public static Loss? LossByDeletion(PlannedResource resource, TemplateValues values) => LossOf(resource, RetentionPolicy.Deletion, values);

    /// <summary>What is lost when the resource is replaced; null: nothing.</summary>
    /// <param name="resource">As it will be.</param>
    /// <param name="values">Of the new template.</param>
    public static Loss? LossByReplacement(PlannedResource resource, TemplateValues values) => LossOf(resource, RetentionPolicy.Replacement, values);

    /// <summary>What is lost by one of the two policies; null: nothing.</summary>
    public static Loss? LossOf(PlannedResource resource, string attribute, TemplateValues values) => Of(resource[attribute], resource, attribute, values);

    // With the language extensions a policy may be a reference or a choice.
    private static Loss? Of(TemplateNode? policy, PlannedResource resource, string attribute, TemplateValues values) => values.Resolve(policy) switch
    {
        null => OfPolicy(RetentionPolicy.Default(resource, attribute), resource),
        ScalarNode { Text: var text } => OfPolicy(text, resource),
        IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode { Text: var condition }, var then, var otherwise] } } choice when choice.Function == IntrinsicFunction.If =>
            OfChoice(condition, Of(then, resource, attribute, values), Of(otherwise, resource, attribute, values)),
        var other => new($"its {attribute} comes out as Delete: {ReadableNode.TextOf(other)}"),
    };

    // Of a type without snapshots CloudFormation refuses the policy; nothing is kept by it.
    private static Loss? OfPolicy(string policy, PlannedResource resource) =>
        policy == RetentionPolicy.Delete || (policy == RetentionPolicy.Snapshot && resource.CatalogueType is not { MakesSnapshots: true }) ? Loss.Certain : null;

    private static Loss? OfChoice(string condition, Loss? then, Loss? otherwise) => (then, otherwise) switch
    {
        (null, null) => null,
        ({ IsCertain: true }, { IsCertain: true }) => then,
        (not null, null) => new(And($"{condition} holds", then)),
        (null, not null) => new(And($"{condition} does not hold", otherwise)),
        _ => new($"{And($"{condition} holds", then)}, or {And($"{condition} does not hold", otherwise)}"),
    };

    private static string And(string condition, Loss loss) => loss.When is { } when ? $"{condition} and {when}" : condition;
}
