namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>A policy that steers how a resource is made or updated.</summary>
/// <param name="Name">Its key under UpdatePolicy or CreationPolicy.</param>
/// <param name="Types">The resource types that have it.</param>
/// <param name="Keys">What may be in it; none where it is a single value.</param>
internal sealed record KnownPolicy(string Name, IReadOnlyList<string> Types, IReadOnlyList<string> Keys);
