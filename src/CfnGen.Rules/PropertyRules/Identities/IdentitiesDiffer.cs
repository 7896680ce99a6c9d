using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Identities;

/// <summary>No two resources are one and the same to their service.</summary>
internal sealed class IdentitiesDiffer : Rule
{
    public override RuleInfo Info { get; } = new("CG3018", Severity.Error,
        "Two resources of a type differ in what identifies them to the service, such as their names.",
        "The second one fails because it exists already, or overwrites the first one.",
        Guide.Resources)
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::Logs::LogGroup
                Properties: {LogGroupName: /shop/orders, RetentionInDays: 30}
              Payments:
                Type: AWS::Logs::LogGroup
                Properties: {LogGroupName: /shop/orders, RetentionInDays: 30}
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::Logs::LogGroup
                Properties: {LogGroupName: /shop/orders, RetentionInDays: 30}
              Payments:
                Type: AWS::Logs::LogGroup
                Properties: {LogGroupName: /shop/payments, RetentionInDays: 30}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var seen = new Dictionary<TemplateNode, List<Identity>>();
        foreach (var checkedObject in template.Properties.Objects)
        {
            if (checkedObject.Shape is not ResourceType type)
            {
                continue;
            }

            foreach (var identity in IdentitiesOf(checkedObject, type, template))
            {
                if (!seen.TryGetValue(identity.Key, out var others))
                {
                    seen.Add(identity.Key, others = []);
                }

                foreach (var other in others)
                {
                    if (other.Resource != identity.Resource && template.CanMeet(other.Place.When, identity.Place.When))
                    {
                        yield return At(identity.Place.Place, $"'{other.Resource.Name}' is the same to the service: give them different values of {string.Join(" or ", type.PrimaryIdentifier)}.");
                        break;
                    }
                }

                others.Add(identity);
            }
        }
    }

    // One for each branch where a single property decides; of several, branches would have to be combined, and hardly anybody writes such.
    private static List<Identity> IdentitiesOf(CheckedObject checkedObject, ResourceType type, CheckedTemplate template)
    {
        var names = type.PrimaryIdentifier;
        var identities = new List<Identity>();
        if (names.Count == 0 || checkedObject.Resource.IsCustom)
        {
            return identities;
        }

        var parts = new List<TemplateNode> { ScalarNode.String(type.Name) };
        Branch? first = null;
        foreach (var name in names)
        {
            var values = type.Properties.Find(name) is null ? [] : template.Values(checkedObject, name);
            if (names.Count == 1)
            {
                foreach (var value in values)
                {
                    identities.Add(new(checkedObject.Resource, value, new SequenceNode([parts[0], value.Place.Node])));
                }

                return identities;
            }

            if (values is not [var only])
            {
                return identities;
            }

            first ??= only;
            parts.Add(only.Place.Node);
        }

        identities.Add(new(checkedObject.Resource, new(first!.Place, checkedObject.When), new SequenceNode([.. parts])));
        return identities;
    }

    private sealed record Identity(CheckedResource Resource, Branch Place, TemplateNode Key);
}
