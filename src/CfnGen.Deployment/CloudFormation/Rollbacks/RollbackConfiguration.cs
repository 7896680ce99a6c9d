using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Rollbacks;

public sealed class RollbackConfiguration : IQueryShape, IAnswer<RollbackConfiguration>
{
    public List<RollbackTrigger>? RollbackTriggers { get; set; } = Absent.List<RollbackTrigger>();

    public int? MonitoringTimeInMinutes { get; set; }

    void IQueryShape.Write(QueryWriter query)
    {
        query.Add(RollbackTriggers);
        query.Add(MonitoringTimeInMinutes);
    }

    static RollbackConfiguration IAnswer<RollbackConfiguration>.Read(AnswerReader answer) => new()
    {
        RollbackTriggers = answer.List<RollbackTrigger>(nameof(RollbackTriggers)),
        MonitoringTimeInMinutes = answer.Integer(nameof(MonitoringTimeInMinutes)),
    };
}
