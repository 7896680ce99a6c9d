namespace CfnGen.Rules.PropertyRules.Lifecycle;

/// <summary>The services that AWS has shut down or announced to shut down, when this list was last looked at, in November 2026.</summary>
internal static class EndedServices
{
    /// <summary>How the names of their types begin, and the day on which they were shut down.</summary>
    public static string[][] Gone { get; } =
    [
        ["AWS::CodeStar::", "2024-07-25"],
        ["AWS::Evidently::", "2025-10-17"],
        ["AWS::IoTAnalytics::", "2025-12-15"],
        ["AWS::IoTEvents::", "2026-05-20"],
        ["AWS::IoTThingsGraph::", "2022-11-09"],
        ["AWS::NimbleStudio::", "2024-06-30"],
        ["AWS::OpsWorks::", "2024-05-01"],
        ["AWS::QLDB::", "2025-07-31"],
    ];

    /// <summary>The same of those that end, with the day on which they do; empty where AWS has named none.</summary>
    public static string[][] Ending { get; } =
    [
        ["AWS::AppMesh::", "2026-09-30"],
        ["AWS::FinSpace::", "2026-10-07"],
        ["AWS::FraudDetector::", "2025-11-07"],
        ["AWS::Greengrass::", "2026-10-01"],
        ["AWS::Inspector::", "2026-05-20"],
        ["AWS::MediaStore::", "2025-11-13"],
        ["AWS::Pinpoint::", "2026-10-30"],
        ["AWS::Proton::", "2026-10-07"],
        ["AWS::SimSpaceWeaver::", "2026-05-20"],
        ["AWS::WAF::", ""],
        ["AWS::WAFRegional::", ""],
    ];

    /// <summary>The day on which the service of a type ends; null where it is on neither list.</summary>
    public static string? EndOf(string[][] services, string type) =>
        Array.Find(services, service => type.StartsWith(service[0], StringComparison.Ordinal)) is [_, var end] ? end : null;
}
