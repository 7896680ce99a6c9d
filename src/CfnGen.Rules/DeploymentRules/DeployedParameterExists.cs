namespace CfnGen.Rules.DeploymentRules;

/// <summary>The template has the parameters that a deployment gives.</summary>
internal sealed class DeployedParameterExists : DeploymentRule
{
    public override RuleInfo Info { get; } = new("CG1805", Severity.Error,
        "A deployment gives values to parameters of its template only.",
        "CloudFormation refuses the deployment: parameters do not exist in the template.",
        PipelineFile)
    {
        Wrong = """
            # The template has the parameters Mail and Stage.
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
              Stagge: prod
            """,
        Right = """
            # The template has the parameters Mail and Stage.
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
              Stage: prod
            """,
    };

    public override IEnumerable<Finding> Check(CheckedDeployment deployment)
    {
        if (deployment.Declared is not { } declared)
        {
            yield break;
        }

        foreach (var value in deployment.Parameters?.Entries ?? [])
        {
            if (!declared.MayHold(value.Name))
            {
                var names = new List<string>();
                foreach (var parameter in declared.Entries)
                {
                    names.Add(parameter.Name);
                }

                yield return AtKey(value, $"The template has no parameter '{value.Name}'.{NearestName.Question(value.Name, names)}");
            }
        }
    }
}
