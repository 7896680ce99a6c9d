using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes;

/// <summary>A rule whose findings have one remedy that changes nothing else, so that <c>cfngen check --fix</c> may apply it.</summary>
internal interface IFixable
{
    /// <summary>What mends each finding. A finding without a remedy of that kind has none here.</summary>
    IEnumerable<Fix> Fixes(CheckedTemplate template, SourceText source);
}
