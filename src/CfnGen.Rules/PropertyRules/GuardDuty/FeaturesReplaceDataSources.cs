using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.GuardDuty;

/// <summary>A detector says in one way what it looks at.</summary>
internal sealed class FeaturesReplaceDataSources : Rule
{
    public override RuleInfo Info { get; } = new("CG3940", Severity.Error,
        "A detector has Features or DataSources, not both.",
        "GuardDuty refuses the detector.",
        "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-feature-object-api-changes-march2023.html")
    {
        Wrong = """
            Resources:
              Watch:
                Type: AWS::GuardDuty::Detector
                Properties:
                  Enable: true
                  DataSources: {S3Logs: {Enable: true}}
                  Features: [{Name: S3_DATA_EVENTS, Status: ENABLED}]
            """,
        Right = """
            Resources:
              Watch:
                Type: AWS::GuardDuty::Detector
                Properties:
                  Enable: true
                  Features: [{Name: S3_DATA_EVENTS, Status: ENABLED}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var detector in template.Properties.ObjectsOf("AWS::GuardDuty::Detector"))
        {
            foreach (var features in template.Values(detector, "Features"))
            {
                if (template.ValuesWhere(detector, "DataSources", features.When).Count > 0)
                {
                    yield return AtKey(detector.Find("DataSources")!, "Remove 'DataSources': 'Features' has taken its place, and GuardDuty takes one of them.");
                    break;
                }
            }
        }
    }
}
