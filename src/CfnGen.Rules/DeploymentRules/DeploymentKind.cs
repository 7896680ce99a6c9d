namespace CfnGen.Rules.DeploymentRules;

/// <summary>Who reads the file of a deployment.</summary>
internal enum DeploymentKind
{
    /// <summary>CodePipeline's template configuration: <c>Parameters</c>, <c>Tags</c> and <c>StackPolicy</c>, in JSON.</summary>
    Pipeline,

    /// <summary>Git sync's stack deployment file: <c>template-file-path</c>, <c>parameters</c> and <c>tags</c>, in YAML.</summary>
    GitSync,
}
