using CfnGen.Model.Documents;
using static CfnGen.Planning.Effects.Decisions.DecidedEffects;

namespace CfnGen.Planning.Effects.Decisions;

/// <summary>Domains of OpenSearch and Elasticsearch.</summary>
internal static class SearchEffects
{
    public static PropertyEffect? Of(ChangedValue value) => value.Property switch
    {
        "EngineVersion" or "ElasticsearchVersion" =>
            Either(!value.Policy("EnableVersionUpgrade"), "the UpdatePolicy does not set EnableVersionUpgrade", "EnableVersionUpgrade upgrades the domain as it is"),
        "VPCOptions" when !value.IsWhole => Stays(),
        "VPCOptions" when value.Latter is null => Replaces("all of it is taken away"),
        "EncryptionAtRestOptions" => Encryption(value.Before.Properties?["EncryptionAtRestOptions"]),
        _ => null,
    };

    private static PropertyEffect? Encryption(TemplateNode? former) => former switch
    {
        null => Stays(),
        MappingNode options when ChangedValue.IsOn(options["Enabled"]) == true => Replaces("encryption at rest was set before"),
        _ => null,
    };
}
