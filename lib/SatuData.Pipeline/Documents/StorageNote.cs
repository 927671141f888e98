using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Snapshots;
using SatuData.Snapshots.RecoveryPoints;

namespace SatuData.Pipeline.Documents;

/// <summary>What the catatan penyimpanan of step 4 is about.</summary>
internal sealed record StorageNote(
    CollectionTask Task, SnapshotVersion Version, RecoveryPoint? Point, string Number, CaseMessage Message);
