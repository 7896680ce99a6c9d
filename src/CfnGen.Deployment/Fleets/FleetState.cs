namespace CfnGen.Deployment.Fleets;

internal enum FleetState
{
    Waiting,
    Running,
    Done,
    Failed,
}
