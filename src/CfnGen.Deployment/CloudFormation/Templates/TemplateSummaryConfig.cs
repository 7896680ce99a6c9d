using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class TemplateSummaryConfig : IQueryShape
{
    public bool? TreatUnrecognizedResourceTypesAsWarnings { get; set; }

    void IQueryShape.Write(QueryWriter query) => query.Add(TreatUnrecognizedResourceTypesAsWarnings);
}
