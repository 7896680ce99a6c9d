using static CfnGen.Planning.Effects.Decisions.DecidedEffects;

namespace CfnGen.Planning.Effects.Decisions;

/// <summary>Types of which one property is conditional.</summary>
internal static class OtherEffects
{
    private const string UsualBus = "default";

    public static PropertyEffect? Of(ChangedValue value) => (value.After.Type, value.Property) switch
    {
        ("AWS::SSM::Document", _) => Document(value),
        ("AWS::SES::DedicatedIpPool", "ScalingMode") when value.IsKnown =>
            Either(value.FormerText == "MANAGED", "a managed pool becomes a standard one"),
        ("AWS::Events::Rule", "EventBusName") when value.IsKnown => Either(BusOf(value.FormerText) != BusOf(value.LatterText), "it names another bus", "it is the same bus"),
        ("AWS::DynamoDB::Table", "AttributeDefinitions") when value is { Path.Name: "AttributeType", FormerText: not null, LatterText: not null } =>
            Replaces("an attribute that is there already gets another type"),
        _ => null,
    };

    private static PropertyEffect? Document(ChangedValue value) => value.After.Properties?["UpdateMethod"] switch
    {
        null => Replaces("UpdateMethod is not NewVersion"),
        Model.Documents.ScalarNode method => Either(method.Text != "NewVersion", "UpdateMethod is not NewVersion", "UpdateMethod makes a new version"),
        _ => null,
    };

    // A bus is named, or written as arn:aws:events:REGION:ACCOUNT:event-bus/NAME.
    private static string BusOf(string? text) => text is null ? UsualBus : text[(text.LastIndexOf('/') + 1)..];
}
